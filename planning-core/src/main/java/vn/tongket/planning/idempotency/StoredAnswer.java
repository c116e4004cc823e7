package vn.tongket.planning.idempotency;

/** The answer that a call got: its status, the headers that matter and its JSON body. */
public record StoredAnswer(int status, String location, String etag, String body) {}
