import Foundation
import KnowledgeGraph
import Language

/// Makes names of entities ready to be compared.
struct NameReader: Sendable {
  private let particles: [String: String]
  private let language: CoreferenceLexicon
  private let countries: Set<String>
  private let institutions: Set<String>
  private let townParts: Set<String>

  /// The class of the nouns for cities and towns.
  static let city = "city"

  init() throws(LexiconError) {
    particles = try LexiconTable(
      at: Lexicon.folder.appending(path: "name-particles.tsv"),
      columns: 2
    )
    .keyed { $0 }
    institutions = try LexiconTable(
      at: Lexicon.folder.appending(path: "institutions.tsv"),
      columns: 1
    )
    .words
    townParts = try LexiconTable(
      at: Lexicon.folder.appending(path: "town-parts.tsv"),
      columns: 1
    )
    .words
    language = try CoreferenceLexicon(tablesAt: Analyzer.bundledTables)
    countries = language.countries
  }

  /// A name as an entity of `type` bears it; nil for a description without a capital.
  func name(_ written: String, type: EntityType) -> ComparableName? {
    guard written.unicodeScalars.contains(where: Self.isCapital) else { return nil }
    var words = written.unicodeScalars
      .split { $0 == " " || $0 == "-" || $0 == "\u{A0}" || $0 == "\n" }
      .map { ComparableName.folded(Substring($0)) }.filter { !$0.isEmpty }
    if words.first == "the" { words.removeFirst() }
    switch type {
    case .person:
      words = words.drop { language.personTitles.contains($0) }.flatMap(compared)
    case .facility, .place:
      words = inOrder(words).flatMap(compared)
    case .organization:
      // "North Press Agency" is "North Press".
      if words.count > 2, words.last == "agency",
        ["news", "press"].contains(words[words.count - 2])
      {
        words.removeLast()
      }
    case .group, .weapon, .vehicle, .other: break
    }
    words.removeAll { $0 == "-" }
    let types = words.filter { saysType($0, of: type) }
    if types.count < words.count { words.removeAll { saysType($0, of: type) } }
    guard !words.isEmpty else { return nil }
    let noun = types.last.map(language.nounClass) ?? ""
    return ComparableName(written: written, words: words, type: noun)
  }

  private static func isCapital(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII ? ("A"..."Z").contains(letter) : letter.properties.isUppercase
  }

  /// The name under which a well-known name of a family stands; nil for others.
  func known(_ written: String, family: NameRegister.Family) -> String? {
    let bare =
      written.hasPrefix("the ") || written.hasPrefix("The ")
      ? String(written.dropFirst(4)) : written
    guard let alias = language.aliases[bare],
      let type = EntityType(rawValue: alias.kind.rawValue), NameRegister.Family(type) == family
    else { return nil }
    return alias.name
  }

  /// Whether a name is one word of the tables of nouns.
  func isNoun(_ name: ComparableName) -> Bool {
    guard name.isSingle, name.acronym == nil else { return false }
    let word = name.words[0]
    return language.isNoun(word) || word.hasSuffix("s") && language.isNoun(String(word.dropLast()))
  }

  /// Whether a name says only what every country or town has, and not of which it is: "Defence Ministry", "Old City".
  func isOfAny(_ name: ComparableName) -> Bool {
    let written = name.written.lowercased()
    let bare = written.hasPrefix("the ") ? String(written.dropFirst(4)) : written
    return institutions.contains(bare) || townParts.contains(bare)
  }

  /// Whether the name is that of a country, which has one spelling.
  func isCountry(_ name: ComparableName) -> Bool { countries.contains(name.written) }

  /// The country or leader that a word in front of a noun names: "Syrian", "US", "US-led"; nil for any other.
  func people(_ word: String) -> String? {
    let name = word.hasSuffix("-led") ? String(word.dropLast(4)) : word
    let place = language.demonyms[name] ?? known(name, family: .place)
    return name.count < word.count ? (place ?? name) + "-led" : place
  }

  /// The one institution of a country that a phrase names: "Syrian army", "US-led coalition"; nil for any other.
  func institution(_ phrase: String) -> String? {
    let words = phrase.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let people = people(String(words[0])),
      institutions.contains(words[1].lowercased())
    else { return nil }
    return people + " " + words[1].lowercased()
  }

  /// Whether the name is that of a country or of a part of one ("northern Syria"), too wide to tell facilities apart.
  func isOfCountry(_ name: ComparableName) -> Bool {
    isCountry(name)
      || name.written.split(separator: " ").last.map { countries.contains(String($0)) } ?? false
  }

  /// The class of the noun that heads a description: "prison" of "a jail in Hasakah".
  func typeClass(of description: String) -> String? {
    Self.wordsToNoun(of: description).last.map(language.nounClass)
  }

  /// The words in front of the noun that heads a description: "a covered" of "a covered market in Nadur".
  func wordsBeforeNoun(of description: String) -> ArraySlice<String> {
    Self.wordsToNoun(of: description).dropLast()
  }

  private static let nounEnds: Set<String> = [
    "at", "between", "in", "inside", "near", "of", "on", "outside", "that", "where", "which",
  ]

  /// The words of a description up to the noun that heads it, in lower case.
  private static func wordsToNoun(of description: String) -> ArraySlice<String> {
    let words = description.split { !$0.isLetter }.map { $0.lowercased() }
    // "that market".
    return words[(words.first == "that" ? 1 : 0)...].prefix { !nounEnds.contains($0) }
  }

  /// The words with the noun for a unit last: "homs province" for "province of homs".
  private func inOrder(_ words: [String]) -> [String] {
    guard words.count > 2, words[1] == "of", language.isUnit(words[0]) else { return words }
    return words[2...] + [words[0]]
  }

  private func saysType(_ word: String, of type: EntityType) -> Bool {
    switch type {
    case .facility: language.saysType(word, of: .facility)
    case .place: language.saysType(word, of: .place)
    case .person, .organization, .group, .weapon, .vehicle, .other: false
    }
  }

  /// A word with its particle in one form, and parted from it: "Abdulrahman" is "abdal", "rahman".
  private func compared(_ word: String) -> [String] {
    if let particle = particles[word] { return [particle] }
    guard word.utf8.count > 7, word.count > 7, let particle = particles[String(word.prefix(5))]
    else { return [word] }
    return [particle, String(word.dropFirst(5))]
  }
}
