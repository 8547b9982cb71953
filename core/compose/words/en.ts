import type { LanguageWords } from './language-words';

export const english: LanguageWords = {
  banners: [
    '(?:a |the |mega[- ]?|long |short |mini[- ]?|new |quick )*thread',
    "here(?:'|’)?s (?:a|the) (?:mega[- ]?)?thread",
    '(?:a )?(?:short |long )?thread below',
  ],
  bannersAlone: [
    "let(?:'|’)s (?:dive in|dig in|get into it|go)",
    '(?:please )?unroll',
    'flood',
    "(?:it(?:'|’)s )?(?:a|short) 🧵",
    'thread time',
    'more',
  ],
  bannersAfterComma: ['a thread'],
  continued: ["cont(?:inued|\\.|’d|'d)?", 'to be continued'],
  calls: [
    "\\b(?:found this (?:(?:thread|post) )?(?:helpful|useful|valuable)|(?:was|were) th(?:is|ese)(?: tips| thread| post)? (?:helpful|useful)|like what you(?:(?:'|’)ve)? read|hit the [\"“]?like|join (?:my|our) (?:free )?(?:newsletter|list|waitlist|community)|sign up (?:for|to) (?:my|our)|check out my(?! (?:post|thread|article))|help others find|don(?:'|’)t hesitate to (?:retweet|share|follow)|share (?:it|this) with (?:your|a|others|someone)|consider (?:following|sharing|subscribing)|bookmark (?:it|them)|hope you (?:learned|enjoyed|liked|found)|any (?:other )?questions\\?)\\b",
    '\\b(?:follow me|follow my (?:blog|page|channel)|follow @|follow along|give me (?:@\\S+ )?a follow|feel free to (?:like|share|follow|retweet)|sharing this thread|fill out this form|let (?:me|us) know (?:what you think|if you (?:have|want|like)|in the comments)|read the unrolled|hit follow|follow for|follow us|following me|retweet|re-?post (?:this|the)|rt (?:this|the)|like this (?:thread|post|tweet)|(?:share|bookmark) this|(?:like|share|bookmark)(?: and| or| the (?:first|post|tweet|thread)|(?:,|/| &) ?(?:like|share|bookmark|comment|follow|re-?post|retweet|rt|save|subscribe))|subscribe|newsletter|sign up (?:for|to)|my (?:free )?(?:course|newsletter|ebook|e-book|podcast)|dms? (?:are|is) open|link in bio|if you (?:enjoyed|liked|found|learned|got)|(?:enjoyed|liked) this (?:thread|post)|turn on notifications|thanks? for reading|thank you for reading|jump back to|back to (?:the )?(?:top|first))\\b',
    '^(?:like \\+|comment ["“]|re-?post (?:to|if) |save this (?:(?:thread |post )?for later|(?:thread|post)[\\s.!]*$))|\\bi(?:\'|’)ll dm (?:it to )?you\\b',
    "^(?:and )?(?:that(?:'|’)s (?:a wrap|it|all)|the end|end of thread|fin|\\(end\\))[\\s!.🧵]*$",
  ],
  labels: {
    summary:
      'tl;dr|tldr|tl:dr|tl;dr summary|summary|in short|in brief|in summary|to sum up|recap|quick recap|key takeaways|takeaways|key points|key takeaway',
    conclusion:
      'conclusion|conclusions|final thoughts|final thought|bottom line|the bottom line|closing thoughts|in conclusion|the takeaway|afterword|epilogue',
    sources: 'source|sources|reference|references|further reading|links|notes|credits|citations',
    part:
      'background|context|why it matters|why this matters|introduction|intro|overview|what happened|the problem|the solution|what next|what’s next|' +
      "what's next|the details|method|methods|results|limitations|caveats|ingredients|instructions",
  },
  ordinals: [
    'first second third fourth fifth sixth seventh eighth ninth tenth',
    'firstly secondly thirdly fourthly fifthly',
  ],
  last: 'finally lastly',
  units:
    'step lesson rule tip chapter part point idea mistake principle law myth reason level stage phase day section ' +
    'insight habit question fact trick secret takeaway prompt finding observation',
  parts: 'part',
  measures:
    '[Cc]ups?|[Tt](?:b?sp|ea[Ss]poons?|able[Ss]poons?)|[Ii]nch(?:es)?|[Mm]iles?|[Hh]ours?|[Pp]ounds?|[Ll]bs?|[CcKk][GgMm]|price|as|of|full|empty|century|marathon|the',
  unfinished: 'the an and or but because my your their our its if than whose every',
  smallInTitles: 'a an the of in on at to for and or but nor vs by with from as is are it its be',
  emptyStarts:
    'happy welcome been here this these that those it they he she we’ve i’ve and but so also because then or which plus ok okay alright hi hello hey hiya gm morning thanks thank update first well yes no let lets below above anyway anyways btw fyi ps psa though however therefore still unpopular breaking just now today quick reminder oh wow lol man guys folks friends everyone recently yesterday there what’s hear read look listen check',
  endMarks: 'end fin eot',
  leadIns:
    "here's|here is|here are|here they are|here it is|these are|this is|as follows|i learned|recap|with these",
  leadEnds:
    'a an the that this these upon can are is was with of for in on to by as like who which when than from at my your our their its night yesterday',
  thoughtStarts:
    'also more and but so oh btw fwiw fyi tbh imo or then anyway plus ps now this that it i',
  additions: 'and',
  persons: 'i we my our he she',
  connectives: 'and but so or nor because however then therefore',
  pointers: 'it its that this these those which also',
};
