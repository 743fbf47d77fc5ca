import ArgumentParser
import Foundation
import LineEditor
import Shell

/// When words are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// Where answers and complaints go.
struct Screen {
  /// Whether a person sits at both ends.
  let isInteractive: Bool
  /// Whether answers are shown to a person, not written to a file or another program.
  private let isTerminal: Bool
  /// Whether answers are styled.
  let isStyled: Bool
  private let pager: Pager

  init(settings: Settings, color: ColorChoice) {
    let isTerminal = isatty(STDOUT_FILENO) != 0
    self.isTerminal = isTerminal
    isInteractive = isTerminal && isatty(STDIN_FILENO) != 0
    pager = Pager(command: settings.pager)
    switch color {
    case .auto: isStyled = settings.isColored(onTerminal: isTerminal)
    case .always: isStyled = true
    case .never: isStyled = false
    }
  }

  /// Shows an answer: to the command that it names, in the pager if it is taller than the screen.
  func show(_ reply: Reply) throws(Failure) {
    if let command = reply.pipe {
      Pager(command: command).show(reply.text(width: nil))
      return
    }
    let text = reply.text(width: width, isStyled: isStyled)
    let isTall = isInteractive && text.count { $0 == "\n" } >= TerminalSize.current?.rows ?? .max
    if isTall && pager.show(text) { return }
    try write(text)
  }

  /// Shows what belongs to no line.
  func show(_ output: Output) throws(Failure) {
    try write(TextRenderer(width: width, isStyled: isStyled).text(of: output))
  }

  /// The columns there are; nil where nobody looks.
  private var width: Int? { isTerminal ? TerminalSize.current?.columns ?? 100 : nil }

  /// Writes to standard output.
  func write(_ text: String) throws(Failure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      let reason = "standard output cannot be written: \(error.localizedDescription)"
      throw Failure(message: reason, status: .fileFailed)
    }
  }

  /// Writes to standard error.
  static func complain(_ text: String) {
    // There is nobody left to tell if this fails.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
