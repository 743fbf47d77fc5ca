import KnowledgeGraph

/// What was changed, and how to take it back.
struct Changes: Sendable {
  /// The graph under work, and the file that holds it.
  struct State: Sendable {
    var graph: Graph
    var file: String?
    var numbering: Numbering
  }

  /// A change that was made or taken back.
  struct Change: Sendable {
    /// What it did ("merge e2 + e7").
    var summary: String
    /// The state on its other side.
    fileprivate var other: State
  }

  /// The changes that can be taken back, the last one last.
  private(set) var done: [Change] = []
  /// The changes taken back, the last one last.
  private(set) var undone: [Change] = []

  /// How many changes lie behind the state.
  var depth: Int { done.count }

  /// The state before the first change that can be taken back, given the one now.
  func opening(of state: State) -> State { done.first?.other ?? state }

  /// Keeps the state before a change.
  mutating func record(_ summary: String, before: State) {
    done.append(Change(summary: summary, other: before))
    undone = []
  }

  /// Takes the last change back; nil if there is none.
  mutating func undo(from state: State) -> (summary: String, state: State)? {
    guard let change = done.popLast() else { return nil }
    undone.append(Change(summary: change.summary, other: state))
    return (change.summary, change.other)
  }

  /// Makes the change that was taken back last again; nil if there is none.
  mutating func redo(from state: State) -> (summary: String, state: State)? {
    guard let change = undone.popLast() else { return nil }
    done.append(Change(summary: change.summary, other: state))
    return (change.summary, change.other)
  }
}
