import CCrypto

/// The SHA-256 of `bytes`, 64 lower-case hexadecimal digits.
package func contentHash(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
  var length: UInt32 = 0
  // EVP_Digest(3) fails only where libcrypto itself is broken or out of memory.
  let status = bytes.withUnsafeBytes {
    EVP_Digest($0.baseAddress, $0.count, &digest, &length, EVP_sha256(), nil)
  }
  precondition(status == 1, "libcrypto cannot compute SHA-256")
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: digest.prefix(Int(length)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
    as: UTF8.self)
}
