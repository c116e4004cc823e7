/** The directory as everybody reads it, and how units and persons are chosen in forms. */
package vn.tongket.web.directory;
