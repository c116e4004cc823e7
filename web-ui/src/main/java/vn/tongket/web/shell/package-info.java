/** What every page shares: messages, refusals shown to the user, records in expressions, the language. */
package vn.tongket.web.shell;
