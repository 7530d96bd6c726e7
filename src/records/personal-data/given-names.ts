/**
 * Given names that are common in Norway, Sami names and those of newcomers included, without those that are everyday words,
 * months or places too (Bo, Dag, Liv, Mai, Vår …). Written by hand; a check against slips, not a register.
 */
const names = `
Aase Abdallah Abdi Abdirahman Abdulkadir Abdullah Abdullahi Abebe Abel Abukar Ada Adam Adnan Adrian Afshin Agnes Agnethe
Agnieszka Ahmad Ahmed Aili Ailo Aina Aischa Aisha Aksel Alan Alejandro Aleksander Aleksandr Aleksandra Alemayehu Alexander
Alexandra Alf Alfred Ali Alice Alida Alva Amal Amalie Amanda Ameen Amin Amina Amir Amira Ammar Anas Anastasia Anders Andrea
Andreas Andrei Andrej Andriy Andrzej Ane Anette Anil Anisa Anita Anja Ann Anna Annbjørg Anne Annette Anniken Anton Anwar
Arash Arild Arjun Arne Arnfinn Arnhild Arnstein Arnt Arthur Artur Arvid Asad Asbjørg Asbjørn Asha Asif Aslak Aslaug Asma
Astrid Atle Aud Audun August Augusta Aurora Axel Ayaan Ayan Ayesha Ayse Ayşe Azad Azra Barbara Barwaqo Bashir Beate Bendik
Benedicte Benjamin Bente Bergljot Berit Bernhard Bernt Berta Bilal Biret Birger Birgit Birgitta Birgitte Birret Birthe Bjarne
Bjarte Bjørg Bjørn Bjørnar Bodil Bogdan Bohdan Borghild Brit Britt Brynjar Børge Camilla Carina Carl Carlos Carmen Caroline
Catharina Cathrine Cecilie Chantal Charlotte Chiara Christer Christian Christina Christine Christoffer Christopher Clara
Claudia Dagfinn Dagny Dagrun Daniel Daniela Danuta Darius David Deepak Dejan Dilan Dina Dmitri Dmytro Dorota Dorte Dorthe
Dragan Ebba Ebru Edel Edith Edvard Edvin Egil Eileen Eilif Einar Eirik Eirin Eivind Ekaterina Eldar Eldbjørg Elen Elena Eli
Elias Elida Elif Elin Elina Eline Elisa Elisabeth Elise Elizabeth Ella Ellen Ellinor Elmira Elsa Else Elvira Emanuel Emil
Emilia Emilie Emine Emma Emmy Emre Endre Enrique Erik Erika Erlend Erling Eskil Esmail Espen Esra Ester Esther Eva Evelyn
Even Evy Eyob Faisal Farah Farhad Farhan Farid Farida Fartun Faruk Fatih Fatima Fatma Fatuma Felix Ferdinand Fernando Filip
Filmon Finn Fiona Francesca Francisco Frank Freddy Fredrik Frida Fride Frits Frode Gabriel Gabriella Galina Geir Georg
Georgine Gerd Gerda Ghulam Giorgio Giovanni Gisle Gjermund Gjertrud Goran Grete Grethe Grzegorz Gudrun Guled Gunhild Gunn
Gunnar Gunnhild Gunnlaug Gunvor Guro Gustav Gyda Gáren Habib Habtom Hadi Hakan Halima Hallgeir Hallvard Halvard Halvor Hamid
Hamza Hanan Hanna Hannah Hanne Hans Harald Haris Harry Hasan Hassan Hatice Hawa Heaika Hedda Hedvig Hege Heidi Helena Helene
Helga Helge Helle Helmer Henriette Henrik Henry Herman Hermann Hilda Hilde Hildegunn Hjalmar Hodan Hossein Huda Hugo Hussain
Hussein Håkon Håvar Håvard Ibrahim Ibrahima Ida Idar Idris Ifrah Igor Ikram Ilham Imad Imran Inga Ingar Inge Ingebjørg
Ingeborg Inger Ingjerd Ingolf Ingrid Ingunn Ingvar Ingvild Inna Ioana Iqbal Iren Irene Iril Irina Irmelin Iryna Isabel
Isabella Isak Iselin Ismail Issát Ivan Ivana Ivar Iver Iwona Iŋgá Jacek Jack Jacob Jakob Jamal James Jamila Jan Jana Jane
Janicke Janne Jannicke Janusz Jarle Jasmin Javad Javier Jeanette Jelena Jenny Jens Jerzy Jesper Jette Joachim Joakim Joanna
Johan Johanna Johanne Johannes John Johnny Jolanta Jon Jonas Jonathan Jorge Jorun Jorunn Jose Josefine Joseph Josephine
Jostein José Jovna Jovnna Jovsset Juan Judith Juhán Julia Julian Julianne Julie Juma June Jørgen Jørn Jørund Kai Kaja Kamal
Kamil Karen Kari Karianne Karim Karin Karina Karl Karla Karolina Karoline Karsten Karwan Kasia Kasper Katarina Katarzyna
Kateryna Katharina Kathe Kathrine Katja Katrine Kenneth Kent Khadija Khadra Khaled Khalid Kidane Kim Kirsten Kirsti Kjell
Kjellaug Kjellfrid Kjersti Kjetil Klara Klaus Knut Kolbjørn Konrad Konstanse Kristian Kristiane Kristin Kristina Kristine
Kristoffer Krystyna Krzysztof Kumar Kurt Kåre Laila Lakshmi Lamin Lars Lasse Latifa Laura Lavrans Layla Lea Leif Leila Lena
Lene Leon Leonora Leyla Liam Liban Lidia Liliana Lillan Lillian Lina Linda Linh Linn Linnea Lisa Lisbeth Lise Liudmyla Liva
Ljiljana Lorentz Lotte Louise Lovise Luca Lucas Lucia Ludvig Luis Lukas Lydia Lyudmyla Lásse Maciej Magda Magdalena Magne
Magnhild Magnus Magny Mahad Mahamed Mahdi Mahmoud Mahmud Maiken Maja Majid Malgorzata Malin Mamadou Manal Manuel Marcin
Marcus Marek Maren Margaret Margareth Margaretha Margit Margot Margrete Margrethe Margunn Mari Maria Mariam Mariana Mariann
Marianne Marie Marija Mario Marion Marit Marius Markus Marta Marte Martha Marthe Martin Martine Maryam Maryan Maryna Mateusz
Mathea Mathias Mathilde Matilde Mats Matteo Małgorzata Mehdi Mehmet Mehran Merete Merethe Merhawit Meron Mette Mia Michael
Michal Michał Miguel Mihkkal Mikael Mikhail Mikkel Milan Mildrid Milena Mina Minh Miriam Mirjana Mohamad Mohamed Mohammad
Mohammed Mohamud Mohsen Molly Mona Monica Monika Morten Mostafa Mounir Muhammad Muna Murat Mustafa Mykola Máhtte Máhtto Máret
Márjá Nabil Nadia Nadir Naima Najib Nancy Narges Nasir Nasra Natalia Natalie Nataliia Natalya Nathalie Nazanin Negar Nermin
Nicolai Nicoline Niillas Nikola Nikolai Nikoline Nilla Nils Nina Njål Noah Noor Nora Norun Norunn Noura Nura Nyima Oda Odd
Oddbjørg Oddbjørn Oddny Oddrun Oddvar Oddveig Odin Oksana Ola Olaf Olaug Olav Ole Olea Oleg Oleh Oleksandr Oleksandra Olena
Olga Oliver Olivia Oluf Omar Omid Osama Oscar Oskar Osman Ottar Otto Pablo Palle Parisa Parveen Patrick Patrik Paul Paula
Paulina Pauline Pawel Paweł Peder Pedro Per Pernille Peter Petra Petro Petter Philip Philippa Phillip Phuong Pia Piera Piotr
Preben Priya Pål Qasim Rachel Rafael Ragna Ragnar Ragnfrid Ragnhild Rahel Rahim Rahma Rahul Rajesh Rakel Rami Randi Rania
Rannveig Ranveig Rasha Rashid Rasmus Ravdna Rebecca Rebekka Reem Regine Reidar Reidun Renate Reza Ricardo Rikard Rikke Risten
Ristin Rita Roald Roar Robel Robert Roberto Roger Rolf Rolv Roman Ronja Ronny Rosa Rosario Roy Roza Rukia Runar Rune Ruslan
Rut Ruth Rávdná Saad Sabah Sabina Sabrina Sadia Safia Sagal Sahar Sahra Said Saida Salah Saleh Salem Salim Salma Saman Sameer
Samira Samuel Sander Sandra Sanja Sanjay Sanna Santiago Sara Sarah Sebastian Selam Selma Semhar Semira Senait Sergei Sergey
Serhii Severin Shabnam Shahid Shamsa Sharif Shirin Shukri Sigbjørn Sigmund Signe Sigrid Sigrun Sigurd Sigvart Sigve Siham
Silje Simen Simon Simret Sindre Sissel Siv Sivert Slavica Slobodan Snefrid Snorre Sofia Sofie Sofiia Sofiya Solbjørg Solfrid
Solveig Solvor Sondre Sonja Soran Stanisław Stefan Stefanie Steffen Stein Steinar Steinulf Sten Stephanie Stephen Stian Stig
Stine Sturla Stéphane Suad Suleiman Sultana Sunita Sunniva Sunná Susann Susanne Svanhild Svein Sven Svenn Sverre Svitlana
Sylfest Sylvi Sylvia Synne Synnøve Syver Sáre Sárá Sølvi Søren Tage Tahir Tamara Tanja Tareq Tarik Tariq Tarjei Tatiana
Tatjana Tekle Teodor Teresa Terese Terje Tesfay Tesfaye Tetiana Tetyana Thanh Thea Theo Theodor Therese Thomas Thor Thoralf
Thorbjørn Thorleif Thormod Thuy Tina Tiril Tobias Tom Tomas Tomasz Tommy Tone Tor Toralf Torben Torbjørn Tore Torfinn Torgeir
Torgunn Torhild Torill Torkel Torleif Tormod Torstein Torunn Torvald Tove Trine Trond Trude Trygve Tsegay Tuan Turid Tuva Ulf
Ulla Ulrik Ulrikke Umar Unni Ursula Usha Usman Valborg Valdemar Valentina Valentyna Vasyl Vebjørn Vegard Vemund Vera Veronica
Vesna Vetle Vibeke Victor Vidar Vidkunn Vigdis Viggo Viktor Viktoria Viktoriia Viktoriya Vilde Vilhelm Vilja Vivian Vladimir
Volodymyr Wafa Wahid Waleed Walid Walter Wenche Werner Wibecke Wilhelm William Willy Wivi Wojciech Yana Yaqub Yasin Yasir
Yasmin Yasmine Ylva Yngve Yohannes Yonas Yosef Younes Yousef Youssef Yulia Yuliia Yuriy Yusra Yusuf Yvonne Zahid Zahida Zahir
Zahra Zaid Zainab Zakaria Zara Zbigniew Zdravko Zeinab Zeynep Zofia Zohra Zoran Zubair Zuhra Zuzanna Áile Áilo Ánde Ánne Ánná
Ánte Åge Åsa Åse Åshild Åslaug Åsmund Åsne Özlem Ørjan Øystein Øyvind Øyvor
`;

/** Those of them that are words as well, which tell nothing in capitals or before an abbreviation. */
const words = 'Even Helge Kai Lene Magne Odd Per Roar Roman Said Stein Sten Tom Tone Tore';

const setOf = (list: string) => new Set(list.trim().toLowerCase().split(/\s+/));

export const givenNames: ReadonlySet<string> = setOf(names);
export const alsoWords: ReadonlySet<string> = setOf(words);
