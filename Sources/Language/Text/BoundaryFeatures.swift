/// What speaks for or against the end of a sentence between two tokens, as indices of weights.
package struct BoundaryFeatures: Sendable {
  /// The number of weights is two to the power of this.
  static let logOfWeights = 18

  /// The indices, one for each feature.
  package private(set) var indices = InlineArray<54, UInt32>(repeating: 0)
  private var added = 0

  /// Looks at the place behind the token `index`.
  ///
  /// - Parameters:
  ///   - index: the token that the sentence may end with; another follows it.
  ///   - text: the tokens.
  ///   - state: the sentence up to this token.
  init(behind index: Int, in text: BoundaryText, of state: SentenceState) {
    let last = text.words[index]
    let next = text.words[index + 1]
    let place = Place(
      last: last,
      next: next,
      second: index > state.start ? text.words[index - 1] : .before,
      third: index > state.start + 1 ? text.words[index - 2] : .before,
      following: InlineArray { text.word(index + 2 + $0) },
      first: text.words[state.start],
      isRunOn: text.isRunOn ? 1 : 0,
      length: Self.step(index + 1 - state.start),
      rest: Self.step(text.words.count - index - 1),
      markDistance: Self.step(text.nextMarks[index + 1] - index)
    )
    addWords(place)
    addShapes(place)
    addLengths(place)
    addState(state, place)
    addCore(behind: index, in: text, of: state, place)
    addRepetition(place)
    precondition(added == indices.count, "every place has all features")
  }

  /// The tokens around a place, and how far away what matters is.
  private struct Place {
    let last, next, second, third: BoundaryWord
    /// The three tokens behind `next`.
    let following: InlineArray<3, BoundaryWord>
    let first: BoundaryWord
    let isRunOn, length, rest, markDistance: UInt64

    var lastKind: UInt64 { last.kind.rawValue }
    var nextKind: UInt64 { next.kind.rawValue }
  }

  private mutating func add(_ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0, _ d: UInt64 = 0) {
    let hash = FeatureHash(template: added).with(a).with(b).with(c).with(d)
    indices[added] = UInt32(truncatingIfNeeded: hash.bits >> UInt64(64 - Self.logOfWeights))
    added += 1
  }

  private mutating func addWords(_ place: Place) {
    let (last, next, second) = (place.last, place.next, place.second)
    add(last.lower)
    add(next.lower)
    add(last.form)
    add(next.form)
    add(second.lower)
    add(place.third.lower)
    add(place.following[0].lower)
    add(place.following[1].lower)
    add(last.lower, next.lower)
    add(second.lower, last.lower)
    add(next.lower, place.following[0].lower)
    add(next.lower, place.following[0].lower, place.following[1].lower, place.isRunOn)
    add(last.lower, next.shape, last.spaceAfter ? 1 : 0)
    add(last.shape, next.form)
    add(place.lastKind, next.form, place.isRunOn)
    add(last.suffix, next.shape)
    add(last.suffix, place.following[0].kind.rawValue, place.nextKind)
    add(next.suffix, next.shape)
    add(last.suffix, next.form)
    add(place.following[0].suffix, place.following[0].shape, place.nextKind)
    add(next.form, place.following[0].suffix, place.following[0].kind.rawValue)
    add(last.shape, next.shape, place.following[0].lower)
  }

  private mutating func addShapes(_ place: Place) {
    let kinds = (0..<3).reduce(into: place.nextKind) { kinds, ahead in
      kinds = kinds << 4 | place.following[ahead].kind.rawValue
    }
    let space: UInt64 = place.last.spaceAfter ? 1 : 0
    add(place.isRunOn)
    add(place.lastKind, place.next.shape, space, place.isRunOn)
    add(place.last.shape, place.next.shape, space)
    add(place.second.shape, place.last.shape, place.next.shape)
    add(place.last.shape, place.next.shape, place.following[0].shape)
    add(place.lastKind, kinds >> 4)
    add(place.third.kind.rawValue, place.second.kind.rawValue, place.lastKind, place.nextKind)
    add(place.second.kind.rawValue, place.lastKind, kinds)
  }

  private mutating func addLengths(_ place: Place) {
    let kinds = place.lastKind << 4 | place.nextKind
    add(place.length, kinds)
    add(place.length, place.isRunOn, place.lastKind)
    add(place.rest, place.isRunOn, kinds)
    add(place.length, place.rest, place.isRunOn)
    add(place.markDistance, kinds)
    add(place.markDistance, place.length, kinds)
    add(place.first.lower, place.length)
    add(place.first.shape, place.length, place.next.shape)
  }

  private mutating func addState(_ state: SentenceState, _ place: Place) {
    let quoted: UInt64 = state.isQuoted ? 1 : 0
    let small: UInt64 = state.hasSmall ? 1 : 0
    let capitals = UInt64(state.capitalShare)
    let previous = state.previousEnd?.rawValue ?? BoundaryWord.Kind.before.rawValue
    add(quoted, place.last.lower, place.nextKind)
    add(state.brackets > 0 ? 1 : 0, place.last.lower, place.nextKind)
    add(small, place.lastKind, place.nextKind, place.isRunOn)
    add(capitals, place.length, place.nextKind)
    add(state.hasMark ? 1 : 0, place.lastKind, place.nextKind, small)
    add(previous, place.lastKind, place.nextKind)
    add(previous, place.length, place.nextKind)
  }

  /// The word before closing marks, and the word behind opening ones.
  private mutating func addCore(
    behind index: Int,
    in text: BoundaryText,
    of state: SentenceState,
    _ place: Place
  ) {
    var end = index
    while end > state.start, SentenceState.mayClose(text.words[end]) { end -= 1 }
    let word = text.words[end]
    var start = index + 1
    while start < index + 4, text.word(start).kind == .punctuation { start += 1 }
    let opener = text.word(start)
    let opens: UInt64 = text.openers.contains(opener.lower) ? 1 : 0
    let openerKind = opener.kind.rawValue
    add(state.isQuoted ? 1 : 0, word.lower, openerKind)
    add(word.lower, opener.form)
    add(word.kind.rawValue, text.meaning(ofStopIn: end), openerKind, opens)
    add(word.lower, opens, openerKind)
    add(opener.form, word.kind.rawValue, place.isRunOn)
    let cases = text.cases(from: index + 1)
    add(UInt64(state.capitalShare), cases)
    add(cases, place.lastKind, place.nextKind)
  }

  /// A heading or a caption often begins with the word with which the text behind it begins.
  private mutating func addRepetition(_ place: Place) {
    func repetition(of word: BoundaryWord) -> UInt64 {
      guard word.hasCapital || word.kind == .abbreviation || word.kind == .number else { return 0 }
      if word.lower == place.next.lower { return 1 }
      return (0..<3).contains { place.following[$0].lower == word.lower } ? 2 : 0
    }
    add(repetition(of: place.last), place.lastKind, place.nextKind, place.isRunOn)
    add(repetition(of: place.first), place.length, place.nextKind)
  }

  /// A length as one of few steps.
  private static func step(_ length: Int) -> UInt64 {
    switch length {
    case ..<6: UInt64(max(length, 0))
    case ..<8: 6
    case ..<11: 7
    case ..<15: 8
    case ..<20: 9
    case ..<30: 10
    case ..<45: 11
    case ..<80: 12
    default: 13
    }
  }
}
