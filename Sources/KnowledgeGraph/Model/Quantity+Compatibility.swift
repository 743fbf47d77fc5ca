extension Quantity {
  /// A phrase like "about 100" may be off by one part in so many.
  private static let tolerance = 5

  /// The counts that the phrase allows; one that is approximate allows a fifth less and more.
  public var bounds: ClosedRange<Int> {
    let low = min.map { approximate ? $0 - $0 / Self.tolerance : $0 } ?? 0
    let slack = approximate ? (max ?? 0) / Self.tolerance : 0
    let high = max.map { $0 > Int.max - slack ? .max : $0 + slack }
    return low...Swift.max(low, high ?? .max)
  }

  /// Whether one count can satisfy both: at least 6 and at least 23 can, exactly 6 and at least 23 cannot.
  public func isCompatible(with other: Quantity) -> Bool { bounds.overlaps(other.bounds) }

  /// The count for display: "7", "≥23", "≤5", "3–5", "~12", "≥~20"; the phrase if it has no number ("dozens").
  public var display: String {
    switch (min, max) {
    case (let min?, let max?) where min == max: approximate ? "~\(min)" : "\(min)"
    case (let min?, let max?): (approximate ? "~" : "") + "\(min)–\(max)"
    case (let min?, nil): approximate ? (hasDigits ? "≥~\(min)" : phrase) : "≥\(min)"
    case (nil, let max?): "≤\(max)" + (approximate ? "~" : "")
    case (nil, nil): phrase
    }
  }

  /// Whether the count is shown by its words, for want of a number.
  public var isShownInWords: Bool { display == phrase }

  private var hasDigits: Bool { text.contains(where: \.isNumber) }

  /// The words as they stand inside a sentence: "Dozens of" is "dozens".
  private var phrase: String {
    let words = text.lowercased().split(separator: " ")
    return (words.last == "of" ? words.dropLast() : words).joined(separator: " ")
  }
}
