-- The list of forms names the same source of the authority as the dated law does.
update awards.award_form form set authority_source = term.source
from awards.legal_term term
where term.form_code = form.code and term.term = 'AUTHORITY' and form.authority_source = ''
  and term.valid_from <= form.valid_from
  and (term.valid_to is null or (form.valid_to is not null and term.valid_to >= form.valid_to));
