import { composeArticle } from '@/core/compose/compose-article';
import { aPost, ada, postId } from '../tests/core/a-post';
const thread = (parts: any[]) => ({ author: ada, focal: postId(1), parts, asides: [], discussion: [], completeness: {type:'partial', reason:'end not seen'} }) as any;
const units = ['🧵','👇 ','(','「','"','>','- ','—','=','#','*','`','```\n','\n','\u3000','1','1/','1.','I','I. ','一、','①','🔹','…','.','。','다 ',': ','A ','a','𝗮','𝗮 ','[1]','{','}','$ ',' ','Conclusion: ','Thread ','(cont)','--','==','##','…\n','x-','; ','<a ','.a','a.','(a','「あ','" ','” ','~','/','1 of ','🇰🇷','👩‍👩‍👧','مرحبا: ','ـ','\u200b','\u200f'];
for (const u of units) for (const end of ['', 'x', ')', ']', ':', '.']) for (const start of ['', 'TL;DR', '"', 'Follow ']) {
  const text = start + u.repeat(Math.ceil(12000/u.length)) + end;
  const a=performance.now(); composeArticle(thread([aPost(1,{text}), aPost(2,{text}), aPost(3,{text})])); const d=performance.now()-a; if (d>150) console.log(JSON.stringify([start,u,end]), d.toFixed(0));
}
