/** The papers that a unit sends with its nominations (văn bản trong hồ sơ đề nghị), in the official layout. */
package vn.tongket.awards.dossier.paper;
