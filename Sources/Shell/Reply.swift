/// What a session answers to a line.
public struct Reply: Sendable {
  /// What follows.
  public enum Next: Hashable, Sendable {
    /// The next line.
    case line
    /// The end of the session.
    case quit
    /// A question to the user; the line to run if the answer is yes, and if it is no, or nothing then.
    case confirm(question: String, yes: String, no: String?)
    /// A question with several answers; nothing is done but for one of them.
    case choose([Choice])
  }

  /// An answer to a question with several.
  public struct Choice: Hashable, Sendable {
    /// The letter that gives it.
    public var key: Character
    /// The word that gives it as well.
    public var word: String
    /// The line to run then.
    public var line: String
  }

  /// What to show.
  public var output = Output()
  /// How to write it.
  public var format = OutputFormat.table
  /// What went wrong; the output says so too.
  public var error: CommandError?
  /// What was wrong though the rest was done: reports that were left out, a graph that is not sound.
  public var complaint: CommandError?
  /// What follows.
  public var next = Next.line
  /// A command of the system's shell that is to read the output (`| less`); nil for the screen.
  public var pipe: String?

  /// The exit status of a process that ends with this reply: 0 if all is well.
  public var exitStatus: Int32 { (error ?? complaint)?.exitStatus ?? 0 }

  /// The output as text, every line ended; width, the columns of the screen, and styles serve tables for people alone.
  ///
  /// Without a width, where no screen is, tables are whole.
  public func text(width: Int?, isStyled: Bool = false) -> String {
    output.text(
      as: error == nil ? format : .table,
      renderer: TextRenderer(width: width, isStyled: isStyled)
    )
  }
}
