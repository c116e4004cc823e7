/** What administrators keep: units, persons and their positions, accounts and roles. */
package vn.tongket.web.admin;
