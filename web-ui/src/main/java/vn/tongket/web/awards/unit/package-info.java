/** Pages of a unit's part in the awards: lists, minutes, quota, dossiers (phần việc của đơn vị trong khen thưởng). */
package vn.tongket.web.awards.unit;
