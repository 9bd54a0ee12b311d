import { FluentBundle, FluentResource } from '@fluent/bundle';
import { FormattedString, fmt } from '@grammyjs/parse-mode';
const b = new FluentBundle('ru', {useIsolating:false});
b.addResource(new FluentResource(`
m = { $n -> 
  [1] янв
  [2] фев
 *[12] дек
}
d = { $day } { m } { $y }
t = { $x ->
  [one] раз-one
  [few] раза
  [many] раз
 *[other] раза-o
}
o = { NUMBER($x, type: "ordinal") ->
   [one] st
  *[other] th
}
`));
const f=(k:string,v:any)=>{const e:Error[]=[];const s=b.formatPattern(b.getMessage(k)!.value!,v,e);return [s,...e.map(String)]};
console.log(f('d',{day:3,n:2,y:'2025'}),f('t',{x:1.5}),f('t',{x:6}),f('t',{x:2}),f('t',{x:21}),f('d',{day:3,n:2}),f('o',{x:1}));
console.log(JSON.stringify(FormattedString.link('БЕЛТА','https://a.b/')), JSON.stringify(fmt`x ${FormattedString.b('q')} y`));
