import { userIdOf } from './lay-out-conversation';
import { codeFor, hashOf } from './snowflake';
import type { Person } from './thread-spec';

const createdAt = 'Tue Mar 14 09:26:53 +0000 2017';

/** A user as X sends one: names in `core`, or, as before 2025, everything in `legacy`. */
export function buildUser(person: Person, { oldUsers }: { oldUsers?: boolean | undefined } = {}) {
  const id = userIdOf(person);
  const picture = `https://pbs.twimg.com/profile_images/${hashOf(person.handle)}/${person.avatar ?? codeFor(person.handle, 8)}_normal.jpg`;
  const common = {
    __typename: 'User',
    id: Buffer.from(`User:${id}`).toString('base64'),
    rest_id: id,
    affiliates_highlighted_label: {},
    has_graduated_access: true,
    is_blue_verified: false,
    profile_image_shape: 'Circle',
  };
  if (oldUsers) {
    return {
      ...common,
      legacy: {
        created_at: createdAt,
        default_profile: true,
        description: '',
        entities: { description: { urls: [] } },
        followers_count: 1200,
        friends_count: 340,
        name: person.name,
        profile_image_url_https: picture,
        ...(person.isProtected && { protected: true }),
        screen_name: person.handle,
        statuses_count: 5100,
        verified: false,
      },
    };
  }
  return {
    ...common,
    avatar: { image_url: picture },
    core: { created_at: createdAt, name: person.name, screen_name: person.handle },
    dm_permissions: { can_dm: false },
    location: { location: '' },
    parody_commentary_fan_label: 'None',
    privacy: { protected: person.isProtected === true },
    profile_bio: { description: '', entities: { description: {} } },
    relationship_counts: { followers: 1200, following: 340 },
    relationship_perspectives: { following: person.isProtected === true, muting: false },
    tweet_counts: { media_tweets: 80, tweets: 5100 },
    verification: { verified: false },
  };
}
