/** Certificates of merit (giấy khen), a full page each. */
package vn.tongket.planning.document.certificate;
