/** The dated catalogue of award forms, base salaries and legal sources (AWD-13, AWD-15). */
package vn.tongket.awards.form;
