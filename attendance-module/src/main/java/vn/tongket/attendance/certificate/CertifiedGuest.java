package vn.tongket.attendance.certificate;

/** A guest who came (đại biểu đã dự), as his certificate names him. */
record CertifiedGuest(String invitationId, int ordinal, String calledName, String position, String unitName) {}
