import CEditline

// Tab: what fits is put in as far as it is certain; Tab again lists what fits.
extension EditLine {
  /// Completes what stands before the cursor.
  func completeAtCursor() -> UInt8 {
    let (line, cursor) = current
    let suggestions = complete(line, cursor)
    guard let first = suggestions.first else { return UInt8(CC_ERROR) }
    if suggestions.count == 1 {
      replace(first.replaces, with: first.replacement.printable)
      return UInt8(CC_REFRESH)
    }
    if let last = lastCompletion, last == (line, cursor) {
      show(SuggestionList(suggestions).rows(on: screen))
      return UInt8(CC_NORM)
    }
    let common = suggestions.commonPrefix.printable
    let isOnePlace = suggestions.allSatisfy { $0.replaces == first.replaces }
    let extends = isOnePlace && common.unicodeScalars.count > first.replaces
    if extends { replace(first.replaces, with: common) }
    lastCompletion = current
    return UInt8(extends ? CC_REFRESH : CC_ERROR)
  }

  private func replace(_ count: Int, with text: String) {
    el_deletestr(handle, Int32(clamping: count))
    el_insertstr(handle, text)
  }
}
