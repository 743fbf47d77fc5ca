/// Why a corpus was not read or predictions were not written.
enum CorpusFileError: Error, Hashable {
  /// The file is missing or may not be read.
  case unreadable(file: String)
  /// A line is not a document of the corpus.
  case wrongShape(file: String, line: Int)
  /// The file may not be written.
  case unwritable(file: String)
}
