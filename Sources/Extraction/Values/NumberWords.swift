import Foundation
import Language

/// Reads numerals of digits ("12,000") and of words ("twenty-three", "1.5 million").
struct NumberWords: Sendable {
  /// A numeral in a row of words.
  struct Numeral: Hashable, Sendable {
    /// Its words.
    var words: Range<Int>
    /// What it amounts to.
    var value: Int
  }

  private let values: [String: Int]
  private let multipliers: Set<String>

  /// Reads the table of number words in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    let table = try LexiconTable(at: folder.appending(path: "numbers.tsv"), columns: 3)
    var values: [String: Int] = [:]
    var multipliers: Set<String> = []
    for row in table.rows {
      guard let value = Int(row.fields[1]) else { throw table.error(at: row, value: row.fields[1]) }
      values[row.fields[0]] = value
      if row.fields[2] == "multiplier" { multipliers.insert(row.fields[0]) }
    }
    self.values = values
    self.multipliers = multipliers
  }

  /// The longest numeral that starts at a word; words are in lower case.
  ///
  /// "a hundred and five" is 105; a fraction counts only if what multiplies it makes it whole.
  func numeral(at start: Int, in words: [String]) -> Numeral? {
    guard start < words.count else { return nil }
    var sum = Sum()
    var next = start
    if isArticle(words[start]), start + 1 < words.count, multipliers.contains(words[start + 1]) {
      sum.add(1, isMultiplier: false)
      next += 1
    }
    var end = start
    while next < words.count {
      let word = words[next]
      if let digits = digits(word) {
        guard sum.isEmpty else { break }
        sum.part = digits
      } else if let parts = hyphenated(word) {
        guard sum.isEmpty || sum.takes(parts) else { break }
        sum.add(parts, isMultiplier: false)
      } else if let value = values[word] {
        let isMultiplier = multipliers.contains(word)
        guard sum.isEmpty || isMultiplier || sum.takes(value) else { break }
        sum.add(value, isMultiplier: isMultiplier)
      } else if isJoint(word, before: next + 1, in: words, after: sum) {
        next += 1
        continue
      } else {
        break
      }
      next += 1
      end = next
    }
    // A fraction counts only in millions and the like: "magnitude 5.0" is no count.
    guard end > start, let value = sum.value, end > start + 1 || !words[start].contains(".") else {
      return nil
    }
    return Numeral(words: start..<end, value: value)
  }

  /// Whether a numeral can start with a word.
  func canStart(with word: String) -> Bool {
    word.first?.isNumber == true || values[word] != nil || hyphenated(word) != nil
  }

  private func isArticle(_ word: String) -> Bool { word == "a" || word == "an" }

  /// "twenty-three" as one word.
  private func hyphenated(_ word: String) -> Int? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let tens = values[String(parts[0])],
      let unit = values[String(parts[1])],
      (20..<100).contains(tens), (1..<10).contains(unit)
    else { return nil }
    return tens + unit
  }

  /// A hyphen between tens and units, or "and" behind hundreds, with a smaller number behind it.
  private func isJoint(_ word: String, before next: Int, in words: [String], after sum: Sum) -> Bool
  {
    guard word == "-" || word == "and", !sum.isEmpty, next < words.count,
      let value = values[words[next]] ?? hyphenated(words[next]), !multipliers.contains(words[next])
    else { return false }
    return sum.takes(value) && (word == "-") == (sum.last < 100)
  }

  /// "12,000", "4200", "1.5", but no year of an apostrophe, no clock and no score.
  private func digits(_ word: String) -> Double? {
    guard let first = word.utf8.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first,
      word.utf8.allSatisfy({ $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || isDigit($0) })
    else { return nil }
    let groups = word.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }) else { return nil }
    guard let value = Double(groups.joined()), value < 1e15 else { return nil }
    return value
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// A numeral as its words add up.
private struct Sum {
  /// What is complete: the millions of "two million three".
  var total = 0.0
  /// What the next multiplier multiplies.
  var part = 0.0
  /// The number that was added last.
  var last = 0
  var isEmpty: Bool { total == 0 && part == 0 && last == 0 }

  /// The whole number, if it is one.
  var value: Int? {
    Int(exactly: (total + part).rounded(.toNearestOrEven)).flatMap {
      abs(Double($0) - total - part) < 1e-6 ? $0 : nil
    }
  }

  /// Whether a number fits behind what was added: units behind tens, tens behind hundreds.
  func takes(_ value: Int) -> Bool {
    switch last {
    case 20..<100: value > 0 && value < 10 && last % 10 == 0
    case 100...: value < last && value < 1000
    default: false
    }
  }

  mutating func add(_ value: Int, isMultiplier: Bool) {
    last = value
    guard isMultiplier else {
      part += Double(value)
      return
    }
    part = max(part, 1) * Double(value)
    if value >= 1000 {
      total += part
      part = 0
    }
  }
}
