import Foundation

/// Files as the system has them.
enum FileBytes {
  /// Whether a path is a folder; throws where nothing is there.
  static func isFolder(_ path: String) throws(AtomicFile.Failure) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { throw AtomicFile.Failure(errno: errno) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file, which is no folder.
  static func of(_ path: String) throws(AtomicFile.Failure) -> Data {
    guard try !isFolder(path) else { throw AtomicFile.Failure(errno: EISDIR) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw AtomicFile.Failure(errno: EACCES)
    }
    return data
  }
}
