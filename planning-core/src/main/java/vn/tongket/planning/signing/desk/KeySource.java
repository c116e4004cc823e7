package vn.tongket.planning.signing.desk;

/** Where the key comes from (nguồn khóa ký): a file sent along, a file kept on the server, a token at the server. */
public enum KeySource {
    UPLOAD,
    SERVER,
    TOKEN
}
