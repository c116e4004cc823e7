/**
 * Mails that leave the portal (thư điện tử gửi đi): written into an outbox by whoever has something to send, and posted
 * after his work is stored. Off until the office names its mail server.
 *
 * <ul>
 *   <li>MAI-1 A mail lies in the outbox in the transaction of its sender: what was not stored is never posted, what was
 *       stored is never forgotten.
 *   <li>MAI-2 A mail is posted by one node at a time and, once it went, never again; when the mail server does not take
 *       it, it is tried again later and later, an hour apart at most.
 *   <li>MAI-3 A mail whose address the mail server refuses, or that could not go within three days, is given up with
 *       the reason; the administrator may try it again.
 *   <li>MAI-4 Without a mail server nothing is posted, and every mail says that it waits.
 *   <li>MAI-5 No line break of a subject, a name or an address becomes a header of the mail.
 *   <li>MAI-6 The outbox is read by the administrator; a sender reads the state of the mails whose ids he kept.
 * </ul>
 */
package vn.tongket.planning.mail;
