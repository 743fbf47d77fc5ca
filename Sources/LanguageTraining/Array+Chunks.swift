extension Array {
  /// The runs of elements of which each belongs with the one before; none is empty.
  func chunked(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = 0
    for end in indices where end + 1 == count || !belong(self[end], self[end + 1]) {
      chunks.append(self[start...end])
      start = end + 1
    }
    return chunks
  }
}
