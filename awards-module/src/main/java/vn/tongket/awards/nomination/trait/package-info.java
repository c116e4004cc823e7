/** What the statistics ask of a person who is nominated (giới tính, năm sinh, đối tượng). */
package vn.tongket.awards.nomination.trait;
