/** The type of official documents (phông chữ), with its files and its measures. */
package vn.tongket.planning.document.font;
