"""Places that need no context: larger cities of DACH, the world's known ones, states, countries.

Own selection: cities of Germany, Austria and Switzerland above about 80,000 people (Austria and
Switzerland: 15,000), capitals, and cities where many jobs are; names as texts write them.
"""

from __future__ import annotations

from typing import Final

from brandlint.claims._more_towns import MORE_TOWNS


def _names(*lines: str) -> tuple[str, ...]:
    return tuple(name.strip() for line in lines for name in line.split(","))


_GERMANY: Final = _names(
    "Berlin, Hamburg, München, Köln, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dortmund, Essen",
    "Bremen, Dresden, Hannover, Nürnberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster",
    "Mannheim, Karlsruhe, Augsburg, Wiesbaden, Mönchengladbach, Gelsenkirchen, Aachen, Kiel",
    "Braunschweig, Chemnitz, Magdeburg, Freiburg, Krefeld, Halle, Mainz, Erfurt, Lübeck, Rostock",
    "Oberhausen, Kassel, Hagen, Potsdam, Saarbrücken, Hamm, Ludwigshafen, Oldenburg, Mülheim",
    "Osnabrück, Leverkusen, Heidelberg, Darmstadt, Solingen, Regensburg, Herne, Paderborn, Neuss",
    "Ingolstadt, Offenbach, Fürth, Würzburg, Ulm, Heilbronn, Pforzheim, Wolfsburg, Göttingen",
    "Bottrop, Reutlingen, Erlangen, Bremerhaven, Koblenz, Bergisch Gladbach, Remscheid, Jena",
    "Recklinghausen, Trier, Salzgitter, Moers, Siegen, Hildesheim, Gütersloh, Cottbus, Hanau",
    "Kaiserslautern, Esslingen, Witten, Schwerin, Ludwigsburg, Gera, Iserlohn, Tübingen, Zwickau",
    "Flensburg, Düren, Ratingen, Lünen, Konstanz, Gießen, Villingen-Schwenningen, Minden, Marburg",
    "Worms, Velbert, Neumünster, Norderstedt, Dessau, Dessau-Roßlau, Rheine, Bamberg, Bayreuth",
    "Viersen, Dorsten, Troisdorf, Detmold, Wilhelmshaven, Gladbeck, Castrop-Rauxel, Landshut",
    "Arnsberg, Lüneburg, Bocholt, Lüdenscheid, Aschaffenburg, Celle, Kempten, Kerpen, Dinslaken",
    "Fulda, Herford, Lippstadt, Rüsselsheim, Plauen, Brandenburg an der Havel, Neuwied, Weimar",
    "Rosenheim, Neubrandenburg, Frankfurt am Main, Frankfurt (Oder), Friedrichshafen, Offenburg",
    "Görlitz, Stralsund, Greifswald, Passau, Lörrach, Ravensburg, Schweinfurt, Coburg, Hof",
    "Sindelfingen, Böblingen, Walldorf, Emden, Gotha, Eisenach, Suhl, Wismar, Ansbach, Amberg",
)
_AUSTRIA_SWITZERLAND: Final = _names(
    "Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach, Wels, St. Pölten, Dornbirn",
    "Wiener Neustadt, Steyr, Feldkirch, Bregenz, Leonding, Klosterneuburg, Baden, Leoben, Krems",
    "Traun, Amstetten, Lustenau, Kapfenberg, Mödling, Hallein, Kufstein, Eisenstadt, Wolfsberg",
    "Zürich, Genf, Genève, Basel, Lausanne, Bern, Winterthur, Luzern, St. Gallen, Lugano, Biel",
    "Thun, Köniz, Schaffhausen, Fribourg, Chur, Neuchâtel, Uster, Sitten, Zug, Dübendorf, Kriens",
    "Rapperswil-Jona, Frauenfeld, Aarau, Olten, Solothurn, Wil, Baar, Liestal, Vaduz, Opfikon",
)
_WORLD: Final = _names(
    "London, Manchester, Birmingham, Leeds, Glasgow, Edinburgh, Bristol, Liverpool, Sheffield",
    "Cardiff, Belfast, Newcastle, Nottingham, Leicester, Southampton, Portsmouth, Brighton",
    "Cambridge, Oxford, Reading, York, Swansea, Aberdeen, Dundee, Plymouth, Exeter, Norwich",
    "Dublin, Cork, Galway, Limerick, Paris, Lyon, Marseille, Toulouse, Lille, Nantes, Bordeaux",
    "Strasbourg, Straßburg, Grenoble, Rennes, Montpellier, Nizza, Nice, Amsterdam, Rotterdam",
    "The Hague, Den Haag, Utrecht, Eindhoven, Delft, Groningen, Brussels, Brüssel, Antwerp",
    "Antwerpen, Ghent, Gent, Leuven, Luxembourg, Luxemburg, Madrid, Barcelona, Valencia, Seville",
    "Málaga, Malaga, Bilbao, Lisbon, Lissabon, Lisboa, Porto, Braga, Rome, Rom, Milan, Mailand",
    "Turin, Bologna, Florence, Florenz, Naples, Neapel, Copenhagen, Kopenhagen, Aarhus, Stockholm",
    "Gothenburg, Göteborg, Malmö, Oslo, Bergen, Trondheim, Helsinki, Espoo, Tampere, Reykjavik",
    "Tallinn, Tartu, Riga, Vilnius, Kaunas, Warsaw, Warschau, Krakow, Kraków, Krakau, Wrocław",
    "Wroclaw, Breslau, Gdańsk, Gdansk, Danzig, Poznań, Poznan, Łódź, Katowice, Prague, Prag, Brno",
    "Brünn, Bratislava, Budapest, Vienna, Munich, Cologne, Nuremberg, Hanover, Zurich, Geneva",
    "Lucerne, Berne, Dusseldorf, Bucharest, Bukarest, Cluj-Napoca, Cluj, Timișoara, Iași, Sofia",
    "Belgrade, Belgrad, Novi Sad, Zagreb, Ljubljana, Sarajevo, Skopje, Tirana, Athens, Athen",
    "Thessaloniki, Nicosia, Limassol, Istanbul, Ankara, Izmir, Kyiv, Kiew, Kiev, Lviv, Kharkiv",
    "Moscow, Moskau, Minsk, Tbilisi, Yerevan, Tel Aviv, Jerusalem, Haifa, Dubai, Abu Dhabi, Doha",
    "Riyadh, Cairo, Kairo, Casablanca, Tunis, Nairobi, Lagos, Accra, Kampala, Kigali, Cape Town",
    "Kapstadt, Johannesburg, Durban, Pretoria, Stellenbosch, Mumbai, Bangalore, Bengaluru, Delhi",
    "New Delhi, Hyderabad, Chennai, Pune, Kolkata, Ahmedabad, Noida, Gurgaon, Gurugram, Kochi",
    "Jaipur, Indore, Karachi, Lahore, Islamabad, Dhaka, Colombo, Kathmandu, Singapore, Singapur",
    "Kuala Lumpur, Jakarta, Bangkok, Chiang Mai, Hanoi, Ho Chi Minh City, Manila, Hong Kong",
    "Shenzhen, Shanghai, Beijing, Peking, Taipei, Seoul, Tokyo, Tokio, Osaka, Kyoto, Sydney",
    "Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington, Toronto, Montreal",
    "Montréal, Vancouver, Ottawa, Calgary, Edmonton, Waterloo, Winnipeg, Quebec City, Halifax",
    "New York, New York City, NYC, Brooklyn, Manhattan, San Francisco, SF, Bay Area, Los Angeles",
    "Chicago, Boston, Seattle, Austin, Denver, Boulder, Portland, San Diego, San Jose, Palo Alto",
    "Mountain View, Sunnyvale, Menlo Park, Redwood City, San Mateo, Oakland, Berkeley, Santa Clara",
    "Santa Monica, Washington DC, Atlanta, Miami, Dallas, Houston, Philadelphia, Pittsburgh",
    "Phoenix, Minneapolis, Detroit, Ann Arbor, Salt Lake City, Raleigh, Durham, Charlotte",
    "Nashville, Tampa, Orlando, Columbus, Cleveland, Cincinnati, Indianapolis, Kansas City",
    "St. Louis, Milwaukee, Madison, Baltimore, Las Vegas, Sacramento, San Antonio, Santa Barbara",
    "Santa Cruz, Princeton, Mexico City, Mexiko-Stadt, Guadalajara, Monterrey, Bogotá, Bogota",
    "Medellín, Medellin, Lima, Santiago, Santiago de Chile, Buenos Aires, Montevideo, São Paulo",
    "Sao Paulo, Rio de Janeiro, Curitiba, Belo Horizonte, Havana, San Juan, Honolulu, Bangor",
)
_COUNTRIES: Final = _names(
    "Deutschland, Germany, Österreich, Austria, Schweiz, Switzerland, DACH, Liechtenstein, EU",
    "Europa, Europe, European Union, Europäische Union, USA, US, U.S., United States, UK, EMEA",
    "United States of America, Vereinigte Staaten, United Kingdom, Großbritannien, Great Britain",
    "England, Scotland, Schottland, Wales, Northern Ireland, Ireland, Irland, France, Frankreich",
    "Spain, Spanien, Portugal, Italy, Italien, Netherlands, The Netherlands, Niederlande, Belgium",
    "Belgien, Denmark, Dänemark, Sweden, Schweden, Norway, Norwegen, Finland, Finnland, Iceland",
    "Estonia, Estland, Latvia, Lettland, Lithuania, Litauen, Poland, Polen, Czech Republic",
    "Czechia, Tschechien, Slovakia, Slowakei, Hungary, Ungarn, Romania, Rumänien, Bulgaria",
    "Bulgarien, Greece, Griechenland, Croatia, Kroatien, Slovenia, Slowenien, Serbia, Serbien",
    "Ukraine, Turkey, Türkei, Cyprus, Zypern, Malta, Israel, India, Indien, Pakistan, Bangladesh",
    "Sri Lanka, Nepal, Thailand, Vietnam, Indonesia, Indonesien, Malaysia, Philippines, Taiwan",
    "Philippinen, Japan, China, South Korea, Südkorea, Australia, Australien, New Zealand",
    "Neuseeland, Canada, Kanada, Mexico, Mexiko, Brazil, Brasilien, Argentina, Argentinien",
    "Chile, Colombia, Kolumbien, Peru, Uruguay, Kenya, Kenia, Nigeria, Ghana, Rwanda, Uganda",
    "South Africa, Südafrika, Egypt, Ägypten, Morocco, Marokko, Tunisia, United Arab Emirates",
    "UAE, North America, Nordamerika, South America, Latin America, Africa, Afrika, Asia, Asien",
    "APAC, LATAM, Americas, Bavaria, Bayern, Hessen, Sachsen, Saarland, Thüringen, Niedersachsen",
    "Baden-Württemberg, Nordrhein-Westfalen, NRW, Rheinland-Pfalz, Schleswig-Holstein, Brandenburg",
    "Sachsen-Anhalt, Mecklenburg-Vorpommern, Ruhrgebiet, Rhein-Main-Gebiet, Tirol, Vorarlberg",
    "Steiermark, Kärnten, Burgenland, Oberösterreich, Niederösterreich, Südtirol, Aargau, Thurgau",
    "Tessin, Graubünden, Saxony, Hesse, North Rhine-Westphalia, Lower Saxony, Thuringia, Tyrol",
)
_STATES: Final = _names(
    "Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida",
    "Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine",
    "Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska",
    "Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma",
    "Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah",
    "Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Ontario, British Columbia, Quebec",
    "Alberta, Nova Scotia, New Brunswick, Manitoba, Saskatchewan, Newfoundland, Yukon, Nunavut",
    "Prince Edward Island, New South Wales, Queensland",
)
_STATE_CODES: Final = _names(
    "AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN",
    "MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA",
    "WA, WV, WI, WY, DC, D.C., BC, ON, QC, AB, NS, NB, MB, SK, NL, PEI, YT, NSW, VIC",
)

CITIES: Final = frozenset((*_GERMANY, *_AUSTRIA_SWITZERLAND, *_WORLD, *MORE_TOWNS))
REGIONS: Final = frozenset((*_COUNTRIES, *_STATES))
_COUNTIES: Final = _names(
    "Kent, Essex, Sussex, East Sussex, West Sussex, Surrey, Hampshire, Dorset, Devon, Cornwall",
    "Somerset, Wiltshire, Gloucestershire, Oxfordshire, Berkshire, Buckinghamshire, Bedfordshire",
    "Hertfordshire, Cambridgeshire, Suffolk, Norfolk, Lincolnshire, Leicestershire, Rutland",
    "Northamptonshire, Warwickshire, Worcestershire, Herefordshire, Shropshire, Staffordshire",
    "Derbyshire, Nottinghamshire, Cheshire, Merseyside, Greater Manchester, Lancashire, Cumbria",
    "Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire, County Durham, Northumberland",
    "Tyne and Wear, West Midlands, Greater London, Fife, Powys, Gwynedd, Dyfed, Co, Co., County",
)
_CANTONS: Final = _names(
    "AG, AI, AR, BE, BL, BS, FR, GE, GL, GR, JU, LU, NE, NW, OW, SG, SH, SO, SZ, TG, TI, UR, VD",
    "VS, ZG, ZH, NÖ, OÖ, Sbg, Stmk, Bgld",
)
# What stands behind a city and a comma, and says where that is.
QUALIFIERS: Final = REGIONS | frozenset((*_STATE_CODES, *_COUNTIES, *_CANTONS))

# One city in several spellings: the first is the key that the others share.
_SPELLINGS: Final = (
    "münchen munich muenchen", "wien vienna", "köln cologne koeln", "zürich zurich zuerich",
    "nürnberg nuremberg nuernberg", "hannover hanover", "düsseldorf dusseldorf duesseldorf",
    "genf geneva genève", "bern berne", "luzern lucerne", "prag prague praha", "mailand milan",
    "rom rome", "lissabon lisbon lisboa", "brüssel brussels", "warschau warsaw", "athen athens",
    "kopenhagen copenhagen", "kiew kyiv kiev", "moskau moscow", "bangalore bengaluru",
    "singapur singapore", "tokio tokyo", "krakau krakow kraków", "breslau wrocław wroclaw",
    "sf san-francisco", "nyc new-york new-york-city", "usa us u.s. united-states",
    "uk united-kingdom großbritannien great-britain", "eu european-union europäische-union",
    "europa europe", "deutschland germany", "österreich austria", "schweiz switzerland",
    "saarbrücken saarbruecken", "lübeck luebeck", "antwerpen antwerp", "gent ghent",
)  # fmt: skip
_KEYS: Final = {
    spelling.replace("-", " "): line.split()[0] for line in _SPELLINGS for spelling in line.split()
}

# Adjectives that their city doesn't show by '-er' alone.
_ADJECTIVES: Final = {
    "münchner": "München", "münchener": "München", "bremer": "Bremen", "dresdner": "Dresden",
    "zürcher": "Zürich", "basler": "Basel", "hannoveraner": "Hannover", "göttinger": "Göttingen",
    "tübinger": "Tübingen", "erlanger": "Erlangen", "essener": "Essen", "solinger": "Solingen",
    "reutlinger": "Reutlingen", "saarbrücker": "Saarbrücken", "gießener": "Gießen",
    "st. galler": "St. Gallen", "kemptner": "Kempten", "esslinger": "Esslingen",
}  # fmt: skip


def city_of_adjective(word: str) -> str | None:
    """Return the city that an adjective names: 'Hamburger' is 'Hamburg'."""
    if word.lower() in _ADJECTIVES:
        return _ADJECTIVES[word.lower()]
    name = word.removesuffix("er")
    return name if name != word and name in CITIES else None


def key_of(name: str) -> str:
    """Return what all spellings of a place share."""
    folded = " ".join(name.lower().replace("-", " ").split())
    return _KEYS.get(folded, folded)
