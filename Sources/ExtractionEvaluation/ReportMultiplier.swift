import Foundation

/// Makes many reports of some: the same words with other names and on other days.
///
/// A name is a word that the reports never write in lower case; each copy turns its vowels differently, so that the
/// copies speak of people and places of their own.
struct ReportMultiplier {
  /// A report as JSON lines have it.
  struct Report: Codable {
    var id: String
    var title: String?
    var outlet: String?
    var published: String?
    var text: String
  }

  private let reports: [Report]
  private let names: Set<String>

  private static let vowels = Array("aeiou")
  /// How many days lie between a report and its copy.
  private static let daysApart = 40

  init(_ reports: [Report]) {
    self.reports = reports
    var (capital, small) = (Set<String>(), Set<String>())
    for report in reports {
      for word in Self.words(report.text) where word.count > 3 {
        if word.first?.isUppercase == true { capital.insert(word) } else { small.insert(word) }
      }
    }
    let calendar = Calendar(identifier: .gregorian)
    let days = Set(
      calendar.monthSymbols + calendar.shortMonthSymbols + calendar.weekdaySymbols
    )
    names = capital.filter { !small.contains($0.lowercased()) && !days.contains($0) }
  }

  /// So many reports, the first as they are.
  func reports(_ count: Int) -> [Report] {
    (0..<count).map { copy(of: reports[$0 % reports.count], number: $0 / reports.count) }
  }

  /// A report with other names, some days later.
  private func copy(of report: Report, number: Int) -> Report {
    guard number > 0 else { return report }
    var copy = report
    copy.id += "-\(number)"
    copy.title = report.title.map { renamed($0, number) }
    copy.text = renamed(report.text, number)
    copy.published = report.published.flatMap { Self.later($0, by: Self.daysApart * number) }
    return copy
  }

  private func renamed(_ text: String, _ number: Int) -> String {
    var renamed = ""
    var word = ""
    func close() {
      renamed += names.contains(word) ? Self.turned(word, number) : word
      word = ""
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        close()
        renamed.append(character)
      }
    }
    close()
    return renamed
  }

  /// A name with its vowels behind the first letter turned, and a mark where the turns repeat.
  private static func turned(_ name: String, _ number: Int) -> String {
    let turned = name.enumerated().map { place, letter in
      guard place > 0, let vowel = vowels.firstIndex(of: letter) else { return letter }
      return vowels[(vowel + number * (place % 3 + 1)) % vowels.count]
    }
    return String(turned) + String(repeating: "z", count: number / vowels.count)
  }

  private static func later(_ day: String, by days: Int) -> String? {
    let style = Date.ISO8601FormatStyle().year().month().day()
    return (try? Date(day, strategy: style)).map {
      $0.addingTimeInterval(Double(days) * 86_400).formatted(style)
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init)
  }
}
