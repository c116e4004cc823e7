/** Pages about what follows a decision on awards (sau quyết định): changes, certificates, stage, roll, statistics. */
package vn.tongket.web.awards.honour;
