import CEditline
import Glibc

// Keys come from here instead of from libedit's own reader, so that a signal is seen between them.
extension EditLine {
  /// Waits for the next character typed: 1, or 0 at the end of the input, or -1.
  func readScalar(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    var assembler = ScalarAssembler()
    var byte: UInt8 = 0
    while true {
      followScreen()
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      guard count == 1 else { return Int32(count) }
      guard let scalar = assembler.add(byte) else { continue }
      // A zero is what Ctrl-D leaves behind if it is typed while a command runs.
      if scalar.value == 0 && current.line.isEmpty { return 0 }
      character?.pointee = wchar_t(bitPattern: scalar.value)
      return 1
    }
  }

  /// Draws the line anew after a change of the window's size or a suspension.
  private func followScreen() {
    guard cle_take_screen_change() != 0 else { return }
    cle_prepare_terminal(handle, 0)
    cle_prepare_terminal(handle, 1)
    wipe()
    el_resize(handle)
    cle_refresh(handle)
  }
}
