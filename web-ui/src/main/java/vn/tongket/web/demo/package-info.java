/** The demonstration office: an invented ward with its units, people and accounts, loaded once on wish. */
package vn.tongket.web.demo;
