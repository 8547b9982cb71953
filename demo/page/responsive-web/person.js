const person = (post) => post.core.user_results.result;
export const handleOf = (post) => (person(post).core ?? person(post).legacy).screen_name;
export const nameOf = (post) => (person(post).core ?? person(post).legacy).name;
export const pictureOf = (post) =>
  person(post).avatar?.image_url ?? person(post).legacy.profile_image_url_https;
export const pathOf = (post) => `/${handleOf(post)}/status/${post.rest_id}`;
