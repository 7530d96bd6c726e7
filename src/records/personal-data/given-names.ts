/**
 * Given names that are common in Norway, without those that are everyday words, months or
 * places too (Bo, Dag, Liv, Mai, Vår …). Written by hand; a check against slips, not a register.
 */
const names = `
Aase Abdi Abdullah Adrian Ahmed Aksel Aleksander Alexander Alf Ali Alva Amalie Amanda Amina Anders Andrea Andreas Ane
Anette Anita Anja Ann Anna Anne Annette Anniken Anton Arild Arne Arnt Arvid Asbjørn Aslaug Astrid Atle Aud Audun Aurora
Axel Beate Benjamin Benedicte Bente Berit Bernt Birger Birgit Birgitte Bjarne Bjørg Bjørn Bodil Brit Britt Camilla Carina
Carl Caroline Cathrine Cecilie Charlotte Christian Christina Christine Christoffer Daniel David Ebba Edvard Edvin Egil Eilif
Einar Eirik Eirin Elias Elin Eline Elisabeth Elise Ella Ellen Elsa Else Emil Emilie Emma Endre Erik Erlend Erling Espen
Eva Even Fatima Filip Finn Fredrik Freddy Frida Frode Geir Georg Gerd Grete Grethe Gudrun Gunn Gunnar Gunvor Guro Gustav
Hanna Hannah Hanne Hans Harald Hassan Hedda Hege Heidi Helene Helga Helge Helle Henriette Henrik Henry Hilde Hildegunn
Håkon Håvard Ibrahim Ida Inga Inge Ingeborg Inger Ingrid Ingvild Ingunn Isabella Isak Ivar Iver Jakob Jan Janne Jarle Jenny
Jens Jesper Joakim Johan Johanna Johanne Johannes John Johnny Jon Jonas Jorunn Jostein Julia Julie Jørgen Jørn Kai Kaja
Karen Kari Karianne Karin Karina Karl Karoline Kasper Katarina Katrine Kenneth Kent Kim Kirsten Kirsti Kjell Kjersti Kjetil
Knut Konrad Kristian Kristin Kristina Kristine Kristoffer Kurt Kåre Lars Laila Lasse Laura Lea Leif Lena Lene Leon Lillian
Lina Linda Linn Linnea Lise Liva Lotte Lucas Ludvig Lukas Magne Magnus Maja Malin Maren Marcus Margrete Margrethe Mari Maria
Marianne Marie Marit Marius Markus Marta Marte Martha Marthe Martin Martine Mathias Mathilde Mats Matteo Mette Michael Mikael
Mikkel Mohamed Mohammad Mohammed Mona Monica Monika Morten Muhammad Mustafa Nils Nina Noah Nora Norunn Odd Oddny Oddvar Olaf
Olav Ola Ole Olga Oliver Omar Oscar Oskar Otto Per Pernille Peter Petra Petter Philip Pål Rachel Ragna Ragnar Ragnhild Randi
Rannveig Ranveig Rebecca Rebekka Reidar Reidun Renate Roar Robert Roger Rolf Ronny Roy Rune Ruth Sandra Sander Sara Sarah
Sebastian Selma Sigrid Sigurd Sigrun Silje Simen Simon Sindre Sissel Siv Snorre Sofia Sofie Solfrid Solveig Sondre Stein
Steinar Sten Stian Stig Stine Susanne Svein Sverre Synne Synnøve Sølvi Terje Thea Theodor Thomas Tobias Tom Tommy Tone Tor
Torbjørn Tore Torgeir Torhild Torill Torkel Torstein Torunn Trine Trond Trude Trygve Turid Tuva Tore Ulrik Ulf Unni Valdemar
Vegard Veronica Vibeke Victor Vidar Viktor Viktoria Vilde Wenche Wilhelm William Yngve Yusuf Zahra Øystein Øyvind Åge Åse Åshild
`;

export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
