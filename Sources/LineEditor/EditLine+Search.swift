import CEditline

// Ctrl-R. libedit's own search reads only the low byte of a key, so no Cyrillic could be typed.
extension EditLine {
  /// Lets the user type a part of an earlier line and shows the latest that has it: Ctrl-R goes
  /// further back, Ctrl-G gives the line back as it was, any other key takes the line found.
  func searchHistory() -> UInt8 {
    let (line, cursor) = current
    let prompt = prompt
    var search = HistorySearch(in: history.entries)
    while true {
      wipe()
      let isLost = search.match == nil && !search.query.isEmpty
      setPrompt(isLost ? "no “\(search.query)”: " : "search “\(search.query)”: ")
      let found = search.match ?? line
      replaceLine(with: found, cursor: found.unicodeScalars.count)
      cle_refresh(handle)
      var key: wchar_t = 0
      let isTyped = el_wgetc(handle, &key) == 1
      switch isTyped ? UInt32(bitPattern: key) : 0 {
      case 0x12: search.goBack()
      case 0x08, 0x7F: search.shorten()
      case 0x07:
        leaveSearch(prompt: prompt, line: line, cursor: cursor)
        return UInt8(CC_NORM)
      case 0x00..<0x20:
        leaveSearch(prompt: prompt, line: found, cursor: found.unicodeScalars.count)
        guard isTyped else { return UInt8(CC_EOF) }
        var keys = [key, 0]
        el_wpush(handle, &keys)
        return UInt8(CC_NORM)
      case let value:
        Unicode.Scalar(value).map { search.extend(by: $0) }
      }
    }
  }

  private func leaveSearch(prompt: String, line: String, cursor: Int) {
    wipe()
    setPrompt(prompt)
    replaceLine(with: line, cursor: cursor)
    cle_refresh(handle)
  }
}
