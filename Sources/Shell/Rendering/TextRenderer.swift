/// Turns an output into text for a width, plain or styled with terminal attributes.
///
/// Every character passes through `String.printable`, so nothing of a report can steer the terminal.
public struct TextRenderer: Sendable {
  /// How many columns prose has; at least 20 are used.
  public var width: Int
  /// Whether tables are fitted to the width; else they have all rows, and cells as wide as they are.
  private let fitsTables: Bool
  /// Whether words are styled by escape sequences.
  public var isStyled: Bool

  /// Makes a renderer for a screen, or, without a width, for a file or another program.
  public init(width: Int?, isStyled: Bool = false) {
    self.width = max(20, width ?? 100)
    fitsTables = width != nil
    self.isStyled = isStyled
  }

  /// The text of an output, every line ended; empty for an empty output.
  public func text(of output: Output) -> String {
    var lines: [String] = []
    for (index, block) in output.blocks.enumerated() {
      if index > 0, output.blocks[index - 1].parts(from: block) { lines.append("") }
      lines += self.lines(of: block)
    }
    return lines.map { $0.trimmedAtEnd + "\n" }.joined()
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text), .paragraph(let text):
      wrapped(text)
    case .lines(let texts, let indent):
      texts.flatMap { wrapped($0, first: spaces(indent), rest: spaces(indent)) }
    case .fields(let fields):
      self.lines(of: fields)
    case .table(let table):
      layout(table).lines.map(string)
    case .tree(let branches):
      branches.flatMap { tree($0, stem: "  ", isRoot: true) }
    }
  }

  private func layout(_ table: Table) -> TableLayout {
    let shown = (fitsTables ? table : table.whole).compact
    return TableLayout(isStyled ? shown : shown.marked, width: fitsTables ? width : nil)
  }

  private func lines(of fields: [Field]) -> [String] {
    let names = fields.map { DisplayWidth.of($0.name.printable) }
    let indent = min((names.max() ?? 0) + 2, width / 2)
    return fields.indices.flatMap { index in
      let field = fields[index]
      let isRepeated = index > 0 && fields[index - 1].name == field.name
      let name = StyledText(isRepeated ? "" : field.name.printable, .faint)
      let gap = indent - name.displayWidth
      guard gap > 0 else {
        return wrapped(name) + wrapped(field.value, first: spaces(indent), rest: spaces(indent))
      }
      let first = string(name) + spaces(gap)
      return wrapped(field.value, first: first, rest: spaces(indent), indent: indent)
    }
  }

  private func tree(_ branch: Branch, stem: String, isRoot: Bool) -> [String] {
    var lines = wrapped(branch.text, first: isRoot ? stem : "", rest: isRoot ? stem : "")
    for (index, child) in branch.branches.enumerated() {
      let isLast = index == branch.branches.count - 1
      let (first, rest) = isLast ? ("└ ", "  ") : ("├ ", "│ ")
      var inner = self
      inner.width = max(8, width - stem.count - 2)
      for (row, line) in inner.tree(child, stem: "", isRoot: false).enumerated() {
        lines.append(stem + (row == 0 ? first : rest) + line)
      }
    }
    return lines
  }

  private func wrapped(
    _ text: StyledText,
    first: String = "",
    rest: String = "",
    indent: Int? = nil
  ) -> [String] {
    let room = width - (indent ?? DisplayWidth.of(first))
    return TextLayout.lines(of: isStyled ? text : text.marked, width: room).enumerated().map {
      row,
      line in
      (row == 0 ? first : rest) + string(line)
    }
  }

  private func string(_ text: StyledText) -> String {
    text.runs.map { run in
      let words = run.text.printable
      guard isStyled, let attribute = run.style.attribute else { return words }
      return "\u{1B}[\(attribute)m\(words)\u{1B}[0m"
    }.joined()
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension StyledText.Style {
  /// The terminal attributes (ECMA-48 SGR), which follow the terminal's own colours.
  fileprivate var attribute: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .number: "36"
    case .argument: "1;32"
    case .trigger: "1;33"
    case .warning: "31"
    }
  }
}

extension Block {
  /// Whether an empty line stands between this block and the next.
  fileprivate func parts(from next: Block) -> Bool {
    if case .heading = self { return false }
    switch (self, next) {
    case (.paragraph, .lines), (.lines, .lines): return false
    default: return true
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var copy = self[...]
    while copy.last == " " { copy.removeLast() }
    return String(copy)
  }
}
