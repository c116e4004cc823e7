/** The REST calls: the outside contract over the same services as the pages. */
package vn.tongket.web.api;
