// The constants of the engine, each with the questions that justify it; those of confidence are fitted and stand apart.

export const spelling = {
  /** Words of three letters match everything: «дом», "net". */
  shortest: 4,
  /** "wht" for "what": one letter left out of a short word. */
  shortestGrown: 3,
  /** "tomks" (one swap), "novosbirsk", "turnovr", «экспрт»: one slip, up to ten letters perhaps a near key besides, two slips from eleven on. */
  most: (length: number): number => (length < 5 ? 1 : length < 8 ? 1.1 : length < 11 ? 1.5 : 2),
  /** «покорил» is not «поскорее», whatever is left of them without their endings; «отрпавлял» is «отправляет» misspelt. */
  mostOfWhole: (length: number): number => (length < 9 ? 2 : 3),
  /** How many words with common letter pairs Fuse.js is given: 1500 cost 4.4 ms, 60 cost 0.2 ms. */
  candidates: 60,
  shortlist: 20,
};

export const recovery = {
  /** Above this share of known letters a question is taken as typed. */
  plainEnough: 0.6,
  /** "njdfhjj,jhjn c rep,fccjv" gains about 1; a question full of typos gains nothing. */
  layoutGain: 0.25,
  /** "belaz d repfcct": what is shorter is a word of Russian too often, whatever the layout. */
  shortestRelaid: 4,
  /** «иркуцкой»; shorter words sound like many others. */
  shortestHeard: 5,
  /** «межправсоглашение», «стройбригады»: the least that stands before the word, and the least that the word has. */
  shortestFront: 3,
  shortestHead: 6,
  ofHead: 0.75,
  /** Words of one root: «животноводческий» and «животноводство», "investor" and "investment". */
  prefix: 5,
  sharedPrefix: 0.7,
  kinship: 0.7,
  mostSuffix: 4,
  mostKin: 4,
  /** A Russian word in Latin letters inside an English question. */
  respelt: 0.95,
  /** By how much of a wrong letter a region, or a word of asking, is nearer than another word: "osk", «сиирью», "toal". */
  likelyRegion: 0.4,
  likelyCue: 0.2,
  /** "krrai" is English misspelt sooner than «край» in Latin letters. */
  ownScript: 1,
  /** "frst" is "first" as likely as "frost": half a word that nobody knows. */
  undecided: 0.5,
  /** What one wrong letter takes from the certainty of a word. */
  perSlip: 0.15,
};

export const frames = {
  /** Words of a clause with a question mark that may stand without what was said around it. */
  leastQuestion: 3,
};

export const terms = {
  /** Even a name that stands in a hundred facts ("Lukashenko") narrows the search. */
  least: 0.35,
  byKind: { person: 1.1, organisation: 1.1, good: 1, sector: 0.9, place: 0.9, synonym: 0.9 } as Record<
    string,
    number
  >,
  /** "discuss", "take part": found in every second fact. */
  lowSynonym: 0.49,
  word: 0.9,
  /** People rephrase: a fact without their very word is not wrong for it. */
  missingWord: 0.55,
  missingSynonym: 0.7,
  /** A person, plant or thing asked for and not in the fact: it is another fact. */
  missingName: 0.42,
  /** A fact that does not say the price is no answer to "what does it cost". */
  missingDecisive: 0.95,
  /** A bare number that no fact holds. */
  number: 0.4,
  /** "my", "where can I": a private matter, not ours. */
  personal: 0.7,
  /** "Minsk wants", "what did Minsk offer": Belarus is meant, and facts say so. */
  standsFor: 0.1,
  kin: 0.8,
  inCue: 0.7,
  /** Words that say how something is asked help a little when a fact holds them too. */
  hint: 0.3,
  /** A word in no list and no fact. */
  unknown: 0.5,
  everyday: 0.8,
  /** "weather", "recipe": the question is about something else. */
  foreign: 1.4,
};

export const ranking = {
  region: 0.8,
  topic: 0.35,
  /** Beside other words the topic of trade only tips the balance. */
  slightTopic: 0.2,
  share: 0.1,
  /** A sum is no answer to "who came". */
  unaskedSum: 0.14,
  severalRegions: 0.12,
  manyForDistrict: 0.9,
  severalPeople: 0.06,
  wideForDistrict: 0.3,
  partForDistrict: 0.6,
  districtForPart: 0.2,
  mentionedRegion: 0.7,
  /** The time asked for counts like a name; a fact without any date is neither right nor wrong. */
  time: 0.5,
  undated: 0.3,
  wrongTime: 0.15,
  fits: 0.04,
  /** "How did Tolokonsky feel about": his own words before those of others about him. */
  speaker: 0.03,
  /** "How many BelAZ trucks work there": a fact that counts trucks, and not the jobs at the BelAZ centre. */
  counts: 0.1,
  /** "Who built the centre": a fact that is asked for with "who". */
  asksSo: 0.05,
  perGood: 0.03,
  /** "More high-tech goods": from this weight on a word says which goods are meant. */
  telling: 0.2,
  /** All words of a phrase, but not together: "coal … Kuzbass" for "Kuzbass coal". */
  part: 0.8,
  /** "Perks" for a fact that speaks of privileges: it is asked for so, but another may say it. */
  asked: 0.7,
  /** "BelAZ trucks" is BelAZ by name; a fact that says "trucks" as well comes first. */
  veryWords: 0.1,
  /** A word of asking that weighs less stands in a quarter of all facts and tells nothing. */
  leastHint: 0.04,
  /** Facts whose very words are compared with those of the question. */
  likeliest: 40,
  shortestOfPair: 3,
  /** Facts this close to one another say hardly which of them was asked for. */
  rival: 0.05,
  /** The most that time and bonuses can lift a fact: what lies further below the best is left out. */
  mostBonus: 0.45,
  /** Facts looked at closely; more than there are in the data, so it matters only at many times its size. */
  finalists: 250,
  doubt: 0.01,
};

export const decision = {
  /** Words lighter than this ("work", "say") do not narrow a question about figures. */
  residue: 0.2,
  /** "Wat rank is Belarus": what is hardly unknown does not hide what is asked. */
  slightAlien: 0.25,
  /** The least word that makes "Omsk 2020" a question about something else than trade. */
  slight: 0.12,
  /** A word this telling beside "population" or "capital": it is not the region's that is asked for. */
  referenceResidue: 0.4,
  /** "Buryatia: offset from UTC": one word that nobody knows does not hide what is asked. */
  referenceAlien: 0.5,
  /** "who on earth is Zimin": words that may stand beside a name that is asked about as such. */
  subjectResidue: 0.25,
  /** "The forestry sector": the word for the kind of thing. */
  sectorResidue: 0.35,
  /** Unknown words that a plain question about figures may hold: "omsk trade pls guys". */
  tolerated: 0.85,
  /** A turn of phrase beside a plain question about figures: "companies", "altogether". */
  toleratedResidue: 0.55,
  /** Share of a question that a fact of another region or time holds to be named as the nearest. */
  accept: 0.56,
  /** A verb or noun this telling, which no fact of the region holds, says that the question is about something else. */
  otherMatter: 0.3,
  /** Facts this close to the best are listed with it: two visits, two capacities of one plant. */
  margin: 0.15,
  /** Facts this close to the best are on a level with it: which comes first, confidence decides. */
  level: 0.02,
  mostListed: 6,
  /** Fit of the time of a fact without a date: less is another time. */
  undated: -0.5,
  /** That of a fact of a longer time: less is only near. */
  within: 0.8,
  /** Regions shown beside the largest one. */
  besideForemost: 2,
  smallTalkWords: 7,
  /** Log odds that are enough for a part of the trade that is named outright. */
  sureOfPart: -2,
  /** "What did Lukashenko call the trade with Tuva": log odds from which somebody's words outdo a figure. */
  sureOfSaying: 4,
};

export const engine = {
  /** What a Telegram message can hold; more is cut, not refused. */
  mostCharacters: 4096,
};

export const look = {
  /** A phone shows three short buttons without scrolling. */
  mostSuggestions: 3,
};

export const followUp = {
  /** A word that makes a question stand on its own. */
  weighty: 0.15,
  /** "what was the target?", «динамика по годам»: too short to be about everything. */
  short: 5,
  /** "when was the second stage of it opened, by the way": longer ones say what they are about. */
  long: 12,
  /** A word in no list may belong to what was talked about; one known to belong elsewhere does not. */
  strange: 0.6,
  /** "Has he Belarusian roots?", after a visit in May 2024: the visit counts for less than what is asked now. */
  before: 0.4,
  /** Words of a sector's name: more of them ask something about it. */
  glance: 2,
  /** Log odds by which another reading must be surer to be taken for what was meant. */
  surer: 1,
  keptFacts: 3,
};
