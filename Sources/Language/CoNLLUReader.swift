/// Puts sentences together from the lines of a CoNLL-U file.
struct CoNLLUReader {
  /// The text of the sentences read so far.
  private(set) var text = ""
  /// The sentences read so far.
  private(set) var sentences: [CoNLLU.Annotated] = []

  private struct Word {
    var columns: [Substring]
    var line: Int
    var form: String { String(columns[1]) }
    var spaceAfter: Bool { !columns[9].split(separator: "|").contains("SpaceAfter=No") }
  }

  /// A surface form that several words share, and how many of them are still to come.
  private struct Surface {
    var remaining: Substring
    var words: Int
    var spaceAfter: Bool
  }

  private var words: [Word] = []
  private var tokens: [Token] = []
  private var surface: Surface?
  private var id = ""
  private var document = ""
  private var paragraph = 0
  private var startsParagraph = false

  /// Takes a line in.
  mutating func read(_ line: Substring, number: Int) throws(CoNLLUError) {
    if line.isEmpty {
      try endSentence()
    } else if line.hasPrefix("#") {
      readComment(line)
    } else {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10 else {
        throw .wrongColumnCount(line: number, found: columns.count)
      }
      try add(Word(columns: columns, line: number))
    }
  }

  /// Puts the words since the last sentence together, if there are any.
  mutating func endSentence() throws(CoNLLUError) {
    guard !words.isEmpty else { return }
    var sentence = Sentence(tokens: tokens, paragraph: paragraph)
    var relations: [DependencyRelation] = []
    var heads: [Int] = []
    for (index, word) in words.enumerated() {
      guard let tag = UniversalTag(rawValue: String(word.columns[3])) else {
        throw .unknownTag(line: word.line, value: String(word.columns[3]))
      }
      guard let relation = DependencyRelation(treebank: String(word.columns[7])) else {
        throw .unknownRelation(line: word.line, value: String(word.columns[7]))
      }
      guard let head = Int(word.columns[6]), (0...words.count).contains(head), head != index + 1
      else { throw .wrongHead(line: word.line, value: String(word.columns[6])) }
      sentence.tags[index] = tag
      sentence.morphology[index] = Morphology(features: word.columns[5])
      sentence.lemmas[index] = String(word.columns[2])
      relations.append(relation)
      heads.append(head - 1)
    }
    sentence.tree = DependencyTree(heads: heads, relations: relations)
    sentences.append(
      CoNLLU.Annotated(
        sentence: sentence,
        id: id,
        document: document,
        treebankTags: words.map { String($0.columns[4]) },
        misc: words.map { String($0.columns[9]) }
      )
    )
    words = []
    tokens = []
    surface = nil
    id = ""
  }

  private mutating func readComment(_ line: Substring) {
    let parts = line.dropFirst().split(separator: "=", maxSplits: 1).map { $0.trimmed }
    switch parts.first {
    case "sent_id": id = parts.count > 1 ? String(parts[1]) : ""
    case "newdoc id", "newdoc":
      document = parts.count > 1 ? String(parts[1]) : ""
      startsParagraph = true
    case "newpar id", "newpar": startsParagraph = true
    default: break
    }
  }

  private mutating func add(_ word: Word) throws(CoNLLUError) {
    let id = word.columns[0]
    if id.contains(".") { return }
    if words.isEmpty, surface == nil { startText() }
    let ends = id.split(separator: "-").compactMap { Int($0) }
    if ends.count == 2, ends[0] < ends[1] {
      surface = Surface(
        remaining: Substring(word.form),
        words: ends[1] - ends[0] + 1,
        spaceAfter: word.spaceAfter
      )
      return
    }
    guard ends == [words.count + 1] else { throw .wrongID(line: word.line, value: String(id)) }
    words.append(word)
    addToken(of: word)
  }

  /// A word of a shared surface form takes as many of its characters as it has, the last one the rest.
  private mutating func addToken(of word: Word) {
    var piece = Substring(word.form)
    var spaceAfter = word.spaceAfter
    if var shared = surface {
      let isLast = shared.words == 1
      piece = isLast ? shared.remaining : shared.remaining.prefix(word.form.count)
      spaceAfter = isLast && shared.spaceAfter
      shared.remaining = shared.remaining.dropFirst(piece.count)
      shared.words -= 1
      surface = isLast ? nil : shared
    }
    let start = text.utf8.count
    text += piece
    tokens.append(
      Token(
        form: word.form,
        range: TextRange(start, text.utf8.count),
        spaceAfter: spaceAfter
      )
    )
    if spaceAfter { text += " " }
  }

  private mutating func startText() {
    if startsParagraph, !text.isEmpty {
      paragraph += 1
      text += "\n\n"
    } else if !text.isEmpty, !text.hasSuffix(" ") {
      text += " "
    }
    startsParagraph = false
  }
}

extension Substring {
  /// The characters without the spaces around them.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.prefix(
      upTo: start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex
    )
  }
}
