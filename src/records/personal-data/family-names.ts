/**
 * Common family names that are nothing else: with any capitalised word before them they name a person. Written by hand,
 * as given-names.ts.
 */
const unmistakable = `
Aasen Abrahamsen Amundsen Andersen Andersson Andreassen Antonsen Arnesen Aronsen Berntsen Christensen Christiansen
Christoffersen Danielsen Davidsen Didriksen Edvardsen Eliassen Ellefsen Ellingsen Engebretsen Erlandsen Eriksen Eriksson
Evensen Fredriksen Gabrielsen Gulbrandsen Gundersen Gustavsen Halvorsen Hansen Hanssen Hansson Haraldsen Helgesen Henriksen
Hermansen Ingebrigtsen Ingebretsen Isaksen Iversen Jacobsen Jakobsen Jensen Jenssen Jespersen Johannesen Johannessen Johansen
Johanssen Johansson Johnsen Jonassen Jørgensen Karlsen Kristensen Kristiansen Kristoffersen Knudsen Knutsen Larsen Lorentzen
Ludvigsen Madsen Magnussen Martinsen Mathiesen Mathisen Mikalsen Mikkelsen Mortensen Nguyen Nielsen Nikolaisen Nilsen Nilssen
Nilsson Nordmann Olafsen Olaussen Olsen Olsson Ottesen Paulsen Pedersen Petersen Pettersen Rasmussen Reiersen Salvesen
Samuelsen Simonsen Sivertsen Svendsen Svensson Syvertsen Sæther Sørensen Thomassen Thoresen Thorsen Thorvaldsen Tobiassen
Torgersen Tønnessen Ulriksen Wilhelmsen
`;

/** Those that are places, words or given names as well: they count behind an initial. */
const ambiguous = `
Aas Ahmed Ali Aune Bakke Bakken Berg Berge Birkeland Bjerke Brekke Bråten Bøe Dahl Dahle Dale Eide Engen Fjeld Foss Fossum
Gjerde Hagen Hammer Haug Haugen Hauge Haugland Hassan Holm Holmen Khan Kleven Kvam Lie Lien Lund Lunde Løken Moe Moen Myhre
Myrvold Ness Nygaard Nygård Næss Rustad Sand Sandvik Singh Skoglund Solberg Solheim Solli Strand Strøm Sunde Sveen Tangen
Torp Tveit Vik Wold Ødegaard Ødegård Øien Ås
`;

const setOf = (...lists: string[]) => new Set(lists.join(' ').trim().toLowerCase().split(/\s+/));

export const familyNames: ReadonlySet<string> = setOf(unmistakable);
export const familyNamesAfterInitial: ReadonlySet<string> = setOf(unmistakable, ambiguous);
