import Foundation

/// The words by which reports call a state: its forces, its capital, its ruler.
enum StateWords {
  /// The country that a word stands for, "" for one that only says that it is of a state.
  private static let words: [String: String] = {
    let url = Bundle.module.bundleURL.appending(path: "Resources/state-words.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var words: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t").map(String.init)
      words[columns[0]] = columns.count > 1 ? columns[1] : ""
    }
    return words
  }()

  private static let links: Set<Substring> = ["al", "and", "of", "s", "the", "their", "united"]
  private static let shortestStem = 4
  /// How long the ends of adjectives and genitives beside a country's name are.
  private static let longestEnding = 3

  /// The countries whose state a name is of: Russia of "Moscow" and of "the Russian Defence Ministry"; none of a party
  /// that only has the country in its name.
  ///
  /// `isPlace` says whether a word is the name of a place.
  static func countries(of name: String, isPlace: (String) -> Bool) -> Set<String> {
    var countries: Set<String> = []
    var isOther = false
    for word in NameFolding.words(of: NameFolding.fold(name)) where !links.contains(word) {
      // "Russians", but "US".
      let forms = word.hasSuffix("s") ? [word, word.dropLast()] : [word]
      if let country = forms.lazy.compactMap({ words[String($0)] }).first {
        if !country.isEmpty { countries.insert(country) }
      } else if let country = forms.compactMap({ country(called: $0, isPlace) }).first {
        countries.insert(country)
      } else {
        isOther = true
      }
    }
    return isOther ? [] : countries
  }

  /// The country that a word names, or whose adjective it is: "syria" of "syrian".
  private static func country(called word: Substring, _ isPlace: (String) -> Bool) -> String? {
    for ending in 0...longestEnding {
      guard ending == 0 || word.count - ending >= shortestStem else { return nil }
      let stem = String(word.dropLast(ending))
      if let place = [stem, stem + "a", stem + "y"].first(where: isPlace) { return place }
    }
    return nil
  }
}
