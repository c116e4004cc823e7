package vn.tongket.planning.attachment;

import java.io.InputStream;

/** An attachment whose hash was found right, and its bytes; the reader closes them. */
public record OpenedAttachment(AttachmentSummary file, InputStream content) {}
