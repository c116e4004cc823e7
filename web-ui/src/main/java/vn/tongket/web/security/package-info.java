/** Who is signed in: pages by session, programs by token. */
package vn.tongket.web.security;
