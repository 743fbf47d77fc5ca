import KnowledgeGraph

extension Session {
  /// What a session on a terminal begins with.
  public var banner: Output {
    var output = Output(
      StyledText("hearsay", .strong) + " — who did what to whom, and who says so."
    )
    output.add(
      .lines(
        [
          graph.documents.isEmpty
            ? "The graph is empty: “read FILE…” reads reports, “load FILE” opens a saved graph."
            : status,
          "Try: " + StyledText("who attacked what", .strong)
            + ", then “why 1”; “help” shows the rest.",
        ],
        indent: 0
      )
    )
    return output
  }
}
