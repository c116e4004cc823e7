/** REST calls for a unit's part in the awards: lists, papers, reviews (danh sách, văn bản của đơn vị). */
package vn.tongket.web.api.awards.unit;
