/** Pages of the appraisal (thẩm định): checklist and opinions of a dossier, comparison of all candidates. */
package vn.tongket.web.awards.appraisal;
