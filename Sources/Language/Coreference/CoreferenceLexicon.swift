package import Foundation

/// The tables that the mention finder and the chain finder read.
package struct CoreferenceLexicon: Sendable {
  /// Whether a person is spoken of as he or as she.
  package enum Gender: String, Sendable { case masculine, feminine, neuter }

  /// Who or what a pronoun can stand for.
  struct Pronoun: Sendable {
    enum Person: String, Sendable {
      case first = "1", second = "2", third = "3", relative, demonstrative
    }
    let person: Person
    let number: Morphology.Number?
    let gender: Gender?
  }

  /// How the people that a noun names stand to their organization.
  enum MemberRole: String, Sendable {
    /// They act for it.
    case acts
    /// The noun says what the organization is.
    case type
    /// They govern a people.
    case rules
    /// They are in somebody's hands.
    case held
  }

  /// A noun that makes a name with the name beside it.
  struct NameType: Sendable {
    enum Use: String { case bare, unit }

    let kind: MentionKind
    /// What the name means alone: the same thing, or another; nil where it is not known.
    let use: Use?

    /// Whether the name alone may mean the same thing.
    var bare: Bool { use == .bare }
  }

  /// What sort of place a noun tells of.
  enum PlaceLevel: String, Sendable { case country, province, city, district, extent }

  /// A well-known name and what it stands under.
  package struct Alias: Sendable {
    /// The name that all of its other names stand under.
    package let name: String
    /// What it names.
    package let kind: MentionKind
  }

  let nounKinds: [String: MentionKind]
  let nounClasses: [String: String]
  let memberRoles: [String: MemberRole]
  let nameTypes: [String: NameType]
  let pronouns: [String: Pronoun]
  let genders: [String: Gender]
  let quantityNouns: Set<String>
  let custodyVerbs: Set<String>
  let suspicions: Set<String>
  /// The nouns for what one side is to another: "ally".
  let sideNouns: Set<String>
  /// Words for what only armed bodies have or do: "jet", "raid".
  let armedWords: Set<String>
  /// Words in the names of bodies that only tell what others do: "observatory", "rights".
  let observerWords: Set<String>
  let placeLevels: [String: PlaceLevel]
  /// Words before an office that make it another one: "vice" of "vice president".
  let rankWords: Set<String>
  /// Those of them that tell when somebody held it: "former".
  let tenureWords: Set<String>
  /// The nouns of bodies that a state has one of: "army".
  let stateBodies: Set<String>
  /// The words that the names of such bodies may have besides, in lower case.
  private let stateWords: Set<String>
  let namingVerbs: Set<String>
  /// The verbs of saying that go on with what was said before.
  let continuingVerbs: Set<String>
  /// Verbs with which somebody answers what was said of him: "deny", "admit".
  let answeringVerbs: Set<String>
  /// Verbs of saying that neither answer nor claim anything: "say", "report".
  let tellingVerbs: Set<String>
  /// Verbs with which somebody wants somebody else to do something: "urge".
  let askingVerbs: Set<String>
  /// Verbs with which somebody blames or praises somebody else for something: "condemn", "thank".
  let judgingVerbs: Set<String>
  /// Titles before a person's name, without their full stop.
  package let personTitles: Set<String>
  let governingVerbs: Set<String>
  /// The names of months and weekdays, in lower case.
  let calendar: Set<String>
  /// Words that make a part of a place with its name, in the form they are compared in.
  package let directions: [String: String]
  let speechVerbs: Set<String>
  /// The verbs of saying whose object is told something.
  let hearerVerbs: Set<String>
  /// The place that an adjective of a people belongs to.
  package let demonyms: [String: String]
  /// The names of the countries and regions that have an adjective.
  package let countries: Set<String>
  /// Well-known names by their other names.
  package let aliases: [String: Alias]
  /// The kinds of names that their first words tell, in lower case.
  let nameOpeners: [String: MentionKind]
  /// The first tokens of the well-known names of several words.
  let aliasStarts: Set<String>

  /// Reads the tables of a folder.
  package init(tablesAt folder: URL) throws(LexiconError) {
    func table(_ name: String, columns: Int) throws(LexiconError) -> LexiconTable {
      try LexiconTable(at: folder.appending(path: name), columns: columns)
    }
    nounKinds = try table("noun-kinds.tsv", columns: 2).keyed()
    nounClasses = try table("noun-classes.tsv", columns: 2).keyed { $0 }
    memberRoles = try table("member-nouns.tsv", columns: 2).keyed()
    genders = try table("gendered-words.tsv", columns: 2).keyed()
    quantityNouns = try table("quantity-nouns.tsv", columns: 1).words
    custodyVerbs = try table("custody-verbs.tsv", columns: 1).words
    suspicions = try table("suspicions.tsv", columns: 1).words
    sideNouns = try table("side-nouns.tsv", columns: 1).words
    armedWords = try table("armed-words.tsv", columns: 1).words
    observerWords = try table("observer-words.tsv", columns: 1).words
    placeLevels = try table("place-levels.tsv", columns: 2).keyed()
    let ranks = try table("rank-words.tsv", columns: 2)
    rankWords = ranks.words
    tenureWords = Set(ranks.rows.filter { $0.fields[1] == "tenure" }.map { $0.fields[0] })
    let bodies = try table("state-bodies.tsv", columns: 2)
    stateBodies = Set(bodies.rows.filter { $0.fields[1] == "body" }.map { $0.fields[0] })
    namingVerbs = try table("naming-verbs.tsv", columns: 1).words
    let speech = try table("speech-verbs.tsv", columns: 4)
    speechVerbs = Set(speech.rows.filter { $0.fields[1] == "speech" }.map { $0.fields[0] })
    hearerVerbs = Set(
      speech.rows.filter { $0.fields[3].split(separator: " ").contains("hearer") }.map {
        $0.fields[0]
      }
    )
    continuingVerbs = Set(
      speech.rows.filter { $0.fields[3].split(separator: " ").contains("more") }.map {
        $0.fields[0]
      }
    )
    answeringVerbs = Set(
      speech.rows.filter { ["confirm", "decline", "deny"].contains($0.fields[2]) }.map {
        $0.fields[0]
      }
    )
    tellingVerbs = Set(
      speech.rows.filter { $0.fields[1] == "speech" && ["report", "say"].contains($0.fields[2]) }
        .map { $0.fields[0] }
    )
    askingVerbs = Set(
      speech.rows.filter { ["ask", "order"].contains($0.fields[2]) }.map { $0.fields[0] }
    )
    judgingVerbs = Set(
      speech.rows.filter { ["accuse", "criticise", "praise"].contains($0.fields[2]) }.map {
        $0.fields[0]
      }
    )
    personTitles = try table("person-titles.tsv", columns: 1).words
    governingVerbs = try table("governing-verbs.tsv", columns: 1).words
    calendar = try table("calendar.tsv", columns: 2).words
    directions = try table("directions.tsv", columns: 2).keyed { $0 }
    demonyms = try table("demonyms.tsv", columns: 2).keyed { $0 }
    countries = Set(demonyms.values)
    let peoples = demonyms.flatMap { [$0.key, $0.value] }.map { $0.lowercased() }
    stateWords = peoples.reduce(into: bodies.words) { words, people in
      words.formUnion(people.split(separator: " ").map(String.init))
    }

    let pronounTable = try table("pronouns.tsv", columns: 4)
    let persons: [String: Pronoun.Person] = try pronounTable.keyed()
    let numbers: [String: Morphology.Number] = try pronounTable.keyed(column: 2)
    let pronounGenders: [String: Gender] = try pronounTable.keyed(column: 3)
    pronouns = Dictionary(
      uniqueKeysWithValues: persons.map { form, person in
        (form, Pronoun(person: person, number: numbers[form], gender: pronounGenders[form]))
      }
    )
    let typeTable = try table("name-types.tsv", columns: 3)
    let typeKinds: [String: MentionKind] = try typeTable.keyed()
    let uses: [String: NameType.Use] = try typeTable.keyed(column: 2)
    nameTypes = Dictionary(
      uniqueKeysWithValues: typeKinds.map { lemma, kind in
        (lemma, NameType(kind: kind, use: uses[lemma]))
      }
    )
    let aliasTable = try table("name-aliases.tsv", columns: 3)
    let aliasKinds: [String: MentionKind] = try aliasTable.keyed(column: 2)
    aliases = Dictionary(
      uniqueKeysWithValues: aliasTable.keyed { $0 }.map { alias, name in
        (alias, Alias(name: name, kind: aliasKinds[alias] ?? .other))
      }
    )
    nameOpeners = try table("name-openers.tsv", columns: 2).keyed()
    aliasStarts = Set(
      aliases.keys.filter { $0.contains(" ") }.compactMap { alias in
        alias.split { " -'’".contains($0) }.first.map(String.init)
      }
    )
  }

  /// Whether a word is a title before a person's name.
  func isPersonTitle(_ word: String) -> Bool {
    personTitles.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
  }

  /// Whether a word in the name of a state's body says no more than which state's it is: "Elbonian" of "Elbonian army".
  func saysState(_ word: String) -> Bool { stateWords.contains(word) }

  /// Whether a noun is one for a person, or is made as such nouns are: "defector", "marksman".
  func isMadeLikePerson(_ lemma: String) -> Bool {
    genders[lemma] != nil || nounKinds[lemma] == .person
      || ["ee", "er", "eur", "ian", "ist", "man", "or"].contains { lemma.hasSuffix($0) }
  }

  /// Whether a lemma denies the clause it stands in.
  func isNegation(_ lemma: String) -> Bool { lemma == "not" || lemma == "never" }

  /// Whether a word in a name only says what sort of place or facility it is: "city", "prison", but not "province".
  package func saysType(_ word: String, of kind: MentionKind) -> Bool {
    guard let type = nameTypes[word], type.kind == kind else { return false }
    return type.bare || kind == .facility
  }

  /// Whether a noun and the name behind its "of" are one name: "province" of "the province of Homs".
  package func isUnit(_ lemma: String) -> Bool { nameTypes[lemma]?.use == .unit }

  /// Whether a lemma is a common noun of the tables.
  package func isNoun(_ lemma: String) -> Bool {
    nounKinds[lemma] != nil || nounClasses[lemma] != nil || nameTypes[lemma] != nil
  }

  /// The class of nouns that may stand for one thing; the lemma itself where the table has none.
  package func nounClass(of lemma: String) -> String { nounClasses[lemma] ?? lemma }
}
