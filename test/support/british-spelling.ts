/**
 * Words in the British spelling. The English of the product, whose first users are in the United States, is American;
 * titles of publications stay as published.
 */
export const britishSpelling =
  /\b(?:(?:un|re)?(?:organis|annualis|amortis|optimis|recognis|prioritis|summaris|minimis|maximis|authoris|utilis|standardis|realis|normalis|customis)(?:e|es|ed|ing|ation|ations)|licen[c]es?|(?:data|call) cent(?:re|res)|centres?|colours?|behaviours?|favour\w*|labour|neighbours?|programmes?|defence|judgement|modell(?:ed|ing)|labell(?:ed|ing)|cancell(?:ed|ing)|enrol|grey|per cent)\b/i;
