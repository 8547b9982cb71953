import { randomBytes } from 'node:crypto';

/** Everything that differs from one start of the stand-in to the next. */
export type Session = {
  bearer: string;
  csrfToken: string;
  authToken: string;
  userId: string;
  /** In the path of every request; X changes it with each release. */
  queryId: string;
  /** What X's page signs its requests with; nobody else can. */
  signingKey: string;
  cursorSalt: string;
};

export function startSession(): Session {
  return {
    bearer: `AAAAAAAAAAAAAAAAAAAAA${randomBytes(36).toString('hex')}`,
    csrfToken: randomBytes(80).toString('hex'),
    authToken: randomBytes(20).toString('hex'),
    userId: '1500000000000000042',
    queryId: newQueryId(),
    signingKey: randomBytes(9).toString('hex'),
    cursorSalt: randomBytes(6).toString('hex'),
  };
}

export function newQueryId(): string {
  return randomBytes(16).toString('base64url');
}

/** What a page of X comes with; without a session those of an earlier one end. */
export function cookies(session: Session, isSignedIn: boolean): string[] {
  const common = 'Domain=.x.com; Path=/; Secure';
  const signedIn = [
    `auth_token=${session.authToken}; ${common}; HttpOnly; SameSite=None`,
    `twid=u%3D${session.userId}; ${common}; SameSite=None`,
  ];
  const signedOut = ['auth_token', 'twid'].map((name) => `${name}=; ${common}; Max-Age=0`);
  return [
    `ct0=${session.csrfToken}; ${common}; SameSite=Lax`,
    ...(isSignedIn ? signedIn : signedOut),
  ];
}

/** The switches X's page sends with each request, and without which X answers nothing. */
export const features: Record<string, boolean> = {
  rweb_video_screen_enabled: false,
  profile_label_improvements_pcf_label_in_post_enabled: true,
  responsive_web_profile_redirect_enabled: false,
  rweb_tipjar_consumption_enabled: false,
  verified_phone_label_enabled: false,
  creator_subscriptions_tweet_preview_api_enabled: true,
  responsive_web_graphql_timeline_navigation_enabled: true,
  responsive_web_graphql_skip_user_profile_image_extensions_enabled: false,
  premium_content_api_read_enabled: false,
  communities_web_enable_tweet_community_results_fetch: true,
  c9s_tweet_anatomy_moderator_badge_enabled: true,
  responsive_web_grok_analyze_button_fetch_trends_enabled: false,
  responsive_web_grok_analyze_post_followups_enabled: true,
  responsive_web_jetfuel_frame: true,
  responsive_web_grok_share_attachment_enabled: true,
  articles_preview_enabled: true,
  responsive_web_edit_tweet_api_enabled: true,
  graphql_is_translatable_rweb_tweet_is_translatable_enabled: true,
  view_counts_everywhere_api_enabled: true,
  longform_notetweets_consumption_enabled: true,
  responsive_web_twitter_article_tweet_consumption_enabled: true,
  tweet_awards_web_tipping_enabled: false,
  freedom_of_speech_not_reach_fetch_enabled: true,
  standardized_nudges_misinfo: true,
  tweet_with_visibility_results_prefer_gql_limited_actions_policy_enabled: true,
  longform_notetweets_rich_text_read_enabled: true,
  longform_notetweets_inline_media_enabled: true,
  responsive_web_enhance_cards_enabled: false,
  responsive_web_nested_quote_preview_enabled: true,
};

export const fieldToggles = {
  withArticleRichContentState: true,
  withArticlePlainText: false,
  withArticleSummaryText: true,
  withArticleVoiceOver: true,
  withGrokAnalyze: false,
  withDisallowedReplyControls: false,
};
