/** The first start of an empty portal. */
package vn.tongket.web.setup;
