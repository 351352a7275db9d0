import { nameOf } from '../../markdown/plain-text.ts';
import type { ActionPart, ActionStatus, ActionType } from '../../report/action-item.ts';

/** The names that tables of action items give their columns, in lower case. */
const columnNames: Readonly<Record<ActionPart, string>> = {
  text: 'action,actions,action item,action items,item,task,tasks,description,what,measure,measures,to do,todo,follow-up,follow-ups,follow up,improvement,remediation,remediation item,work item,maßnahme,maßnahmen,massnahme,aufgabe,aufgaben,acción,acciones,tarea,medida,descripción,ação,ações,tarefa,descrição,mesure,mesures,tâche,措施,改进措施,行动项,改进项,事项,対策,対応,対応内容,アクション,アクションアイテム,施策,タスク,内容,조치,조치 사항,대책,작업,할 일,내용',
  type: 'type,category,kind,art,typ,tipo,categoría,categoria,catégorie,类型,类别,種別,種類,分類,분류,유형',
  owner:
    'owner,owners,owner(s),action owner,assignee,assignees,assigned to,assigned,who,responsible,dri,lead,person,team,owning team,poc,verantwortlich,verantwortliche,verantwortlicher,zuständig,wer,responsable,responsables,responsável,responsáveis,porteur,pilote,quién,quien,quem,qui,负责人,责任人,担当,担当者,담당,담당자',
  priority:
    'priority,prio,importance,urgency,priorität,prioridad,prioridade,priorité,优先级,優先度,우선순위',
  due: 'due,due date,due by,deadline,target,target date,eta,by when,when,by,date,completion date,expected,frist,termin,fällig,fällig am,bis,bis wann,datum,fecha,fecha límite,plazo,vencimiento,prazo,data,data limite,échéance,date limite,délai,截止日期,截止时间,完成时间,期限,期日,対応期限,마감,마감일,기한,완료 예정일',
  status:
    'status,state,progress,done,stand,zustand,estado,situação,statut,état,avancement,状态,进度,状態,ステータス,状況,进展,상태,진행,진행 상황',
  ticket:
    'ticket,tickets,bug,bugs,issue,issues,jira,jira ticket,github issue,tracking,tracker,tracking ticket,tracking issue,link,links,reference,ref,pr,story,vorgang,enlace,lien,工单,链接,チケット,リンク,티켓,이슈,링크',
};

const partByName: ReadonlyMap<string, ActionPart> = byName(columnNames);

const statusNames: Readonly<Record<ActionStatus, string>> = {
  open: 'open,todo,to do,to-do,not started,not yet started,pending,planned,scheduled,backlog,new,no,offen,geplant,ouvert,ouverte,à faire,abierto,abierta,pendiente,aberto,aberta,pendente,a fazer,未开始,待处理,待办,计划中,未着手,未対応,予定,미착수,미완료,예정,대기',
  'in-progress':
    'in progress,in-progress,wip,ongoing,started,doing,in review,underway,in arbeit,in bearbeitung,laufend,läuft,en cours,en curso,en progreso,em andamento,em progresso,进行中,处理中,対応中,進行中,着手中,진행 중,진행중',
  done: 'done,complete,completed,closed,fixed,resolved,finished,shipped,merged,deployed,implemented,yes,erledigt,fertig,abgeschlossen,umgesetzt,terminé,terminée,fait,faite,clos,hecho,completado,completada,cerrado,cerrada,feito,feita,concluído,concluída,已完成,完成,已解决,完了,済,済み,対応済,対応済み,완료,완료됨',
  dropped:
    "dropped,cancelled,canceled,won't do,wont do,won't fix,wontfix,rejected,abandoned,verworfen,abgelehnt,abandonné,annulé,cancelado,cancelada,descartado,descartada,已取消,取消,中止,취소",
};

const statusByName: ReadonlyMap<string, ActionStatus> = byName(statusNames);

const typeNames: Readonly<Record<ActionType, string>> = {
  mitigate: 'mitigate,mitigation,mitigative,limit,repair',
  prevent: 'prevent,prevention,preventive,preventative,prävention,prevención,prevenção,prévention',
  detect: 'detect,detection,monitoring,erkennung,detección,detecção,détection',
  process: 'process,documentation,prozess,proceso,processo,processus',
  investigate: 'investigate,investigation,research,analysis',
  other: 'other',
};

const typeByName: ReadonlyMap<string, ActionType> = byName(typeNames);

function byName<Id extends string>(names: Readonly<Record<Id, string>>): ReadonlyMap<string, Id> {
  const ids = Object.keys(names).filter((id): id is Id => id in names);
  return new Map(ids.flatMap((id) => names[id].split(',').map((name) => [name, id] as const)));
}

/** What a column of a table of action items holds, by its label. */
export function actionPartNamed(label: string): ActionPart | undefined {
  const name = nameOf(label);
  return partByName.get(name) ?? partByName.get(name.replace(/\s*\(.*$/, ''));
}

/** The status that the words of a cell tell, in any of eight languages or as a box or tick. */
export function actionStatusIn(words: string): ActionStatus | undefined {
  const mark = words.trim();
  if (/^(?:✅|✔️?|☑️?|\[x\]|:white_check_mark:|:heavy_check_mark:|x)$/iu.test(mark)) return 'done';
  if (/^(?:⬜|☐|\[ \]|❌)$/u.test(mark)) return 'open';
  return statusByName.get(nameOf(words));
}

/** The type that the words of a cell tell. */
export function actionTypeIn(words: string): ActionType | undefined {
  return typeByName.get(nameOf(words));
}

/** A cell that says that there is nothing to say: `TBD`, `-`, `n/a`. */
export function isPlaceholder(words: string): boolean {
  return /^(?:[-–—?.…]{1,3}|tbd|tba|n\/?a|none|unassigned|nobody|offen|无|未定|なし|미정)$/i.test(
    words.trim(),
  );
}
