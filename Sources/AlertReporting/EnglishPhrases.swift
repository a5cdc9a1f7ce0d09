extension Phrasebook {
  /// Headlines, so that no verb has to agree with the name of a force.
  static let english = Phrasebook(
    """
    attack  denied  -  attack on {aim|a base}[ {when}] denied[ by {speaker}]
    attack  planned  -  attack on {aim|a base} planned[ {when}][, by {actor}]
    attack  postponed  -  attack on {aim|a base} put off[, by {actor}]
    attack  cancelled  -  attack on {aim|a base} called off[, by {actor}]
    attack  *  counted hit  {weapons} hit {aim|a base}[ {when}][, {toll}][, by {actor}]
    attack  *  counted intercepted  {weapons} intercepted on the way to {aim|a base}[ {when}][, {toll}][, by {actor}]
    attack  *  counted failed  attack on {aim|a base} with {weapons} failed[ {when}][, {toll}][, by {actor}]
    attack  *  counted  {weapons} fired at {aim|a base}[ {when}][, {toll}][, by {actor}]
    attack  *  armed intercepted  {weapon} attack on {aim|a base} intercepted[ {when}][, {toll}][, by {actor}]
    attack  *  armed failed  {weapon} attack on {aim|a base} failed[ {when}][, {toll}][, by {actor}]
    attack  ongoing  armed  {weapon} attack on {aim|a base} under way[ {when}][, {toll}][, by {actor}]
    attack  *  armed  {weapon} attack on {aim|a base}[ {when}][, {toll}][, by {actor}]
    attack  *  intercepted  attack on {aim|a base} intercepted[ {when}][, {toll}][, by {actor}]
    attack  *  failed  attack on {aim|a base} failed[ {when}][, {toll}][, by {actor}]
    attack  ongoing  -  attack on {aim|a base} under way[ {when}][, {toll}][, by {actor}]
    attack  *  -  attack on {aim|a base}[ {when}][, {toll}][, by {actor}]
    attack  name  -  attack on {aim|a base}

    strike  denied  -  strike[ by {actor}][ {location}][ {when}] denied[ by {speaker}]
    strike  planned  -  strike[ by {actor}][ {location}] planned[ {when}]
    strike  postponed  -  strike[ by {actor}][ {location}] put off
    strike  cancelled  -  strike[ by {actor}][ {location}] called off
    strike  ongoing  armed  {weapon} strike[ by {actor}][ {location}] under way[ {when}][, {toll}]
    strike  ongoing  -  strike[ by {actor}][ {location}] under way[ {when}][, {toll}]
    strike  *  armed  {weapon} strike[ by {actor}][ {location}][ {when}][, {toll}]
    strike  *  -  strike[ by {actor}][ {location}][ {when}][, {toll}]
    strike  name  -  strike[ {location}]

    withdrawal  occurred  start  {actor|forces} began to leave[ {place}][ for {to}][ {when}]
    withdrawal  occurred  completion  {actor|forces} completed the withdrawal[ from {place}][ {when}]
    withdrawal  occurred  placed  {actor|forces} left {place}[ for {to}][ {when}]
    withdrawal  occurred  -  {actor|forces} withdrew[ to {to}][ {when}]
    withdrawal  ongoing  -  {actor|forces} leaving[ {place}][ for {to}][ {when}]
    withdrawal  planned  start  {actor|forces} to begin leaving[ {place}][ {when}]
    withdrawal  planned  completion  {actor|forces} to complete the withdrawal[ from {place}][ {when}]
    withdrawal  planned  -  {actor|forces} to leave[ {place}][ for {to}][ {when}]
    withdrawal  postponed  -  withdrawal[ of {actor}][ from {place}] put off[ until {date}]
    withdrawal  cancelled  -  withdrawal[ of {actor}][ from {place}] called off
    withdrawal  denied  -  withdrawal[ of {actor}][ from {place}][ {when}] denied[ by {speaker}]
    withdrawal  name  described start  start of the exit from {place}
    withdrawal  name  described  exit from {place}
    withdrawal  name  start  start of the[ {place}] exit
    withdrawal  name  placed  {place} exit
    withdrawal  name  -  withdrawal[ of {actor}]

    redeployment  occurred  moved  {actor|forces} moved[ from {place}] to {to}[ {when}]
    redeployment  occurred  -  {actor|forces} redeployed[ {location}][ {when}]
    redeployment  ongoing  moved  {actor|forces} moving[ from {place}] to {to}[ {when}]
    redeployment  ongoing  -  {actor|forces} redeploying[ {location}][ {when}]
    redeployment  planned  moved  {actor|forces} to move[ from {place}] to {to}[ {when}]
    redeployment  planned  -  {actor|forces} to redeploy[ {location}][ {when}]
    redeployment  postponed  -  redeployment[ of {actor}][ from {place}][ to {to}] put off[ until {date}]
    redeployment  cancelled  -  redeployment[ of {actor}][ from {place}][ to {to}] called off
    redeployment  denied  -  redeployment[ of {actor}][ from {place}][ to {to}] denied[ by {speaker}]
    redeployment  name  moved  redeployment[ from {place}] to {to}
    redeployment  name  described  redeployment at {place}
    redeployment  name  placed  {place} redeployment
    redeployment  name  -  redeployment[ of {actor}]

    handover  occurred  -  {place|base} handed over or closed[ {when}]
    handover  ongoing  -  {place|base} being handed over[ {when}]
    handover  planned  -  {place|base} to be handed over or closed[ {when}]
    handover  postponed  -  handover of {place|a base} put off[ until {date}]
    handover  cancelled  -  handover of {place|a base} called off
    handover  denied  -  handover of {place|a base}[ {when}] denied[ by {speaker}]
    handover  name  described  handover of {place}
    handover  name  placed  {place} handover
    handover  name  -  handover of a base

    mission-end  occurred  start  {actor|Coalition} mission[ {location}] began to end[ {when}]
    mission-end  occurred  -  {actor|Coalition} mission[ {location}] ended[ {when}]
    mission-end  ongoing  -  {actor|Coalition} mission[ {location}] ending[ {when}]
    mission-end  planned  -  {actor|Coalition} mission[ {location}] to end[ {when}]
    mission-end  postponed  -  end of the {actor|Coalition} mission[ {location}] put off[ until {date}]
    mission-end  cancelled  -  end of the {actor|Coalition} mission[ {location}] called off
    mission-end  denied  -  end of the {actor|Coalition} mission[ {location}][ {when}] denied[ by {speaker}]
    mission-end  name  -  end of the {actor|Coalition} mission[ {location}]

    agreement  occurred  -  [{place}: ]agreement reached or announced[ {when}]
    agreement  ongoing  -  [{place}: ]agreement taking shape[ {when}]
    agreement  planned  -  [{place}: ]agreement to be announced[ {when}]
    agreement  postponed  -  [{place}: ]announcement of an agreement put off[ until {date}]
    agreement  cancelled  -  [{place}: ]agreement called off
    agreement  denied  -  [{place}: ]agreement[ {when}] denied[ by {speaker}]
    agreement  name  -  [{place} ]agreement

    negotiation  occurred  start  [{place}: ]{round|talks} opened[ {when}]
    negotiation  occurred  completion  [{place}: ]{round|talks} ended[ {when}]
    negotiation  occurred  -  [{place}: ]{round|talks} held[ {when}]
    negotiation  ongoing  -  [{place}: ]{round|talks} under way[ {when}]
    negotiation  planned  completion  [{place}: ]{round|talks} to end[ {when}]
    negotiation  planned  -  [{place}: ]{round|talks} due[ {when}]
    negotiation  postponed  -  [{place}: ]{round|talks} put off[ until {date}]
    negotiation  cancelled  -  [{place}: ]{round|talks} called off
    negotiation  denied  -  [{place}: ]{round|talks}[ {when}] denied[ by {speaker}]
    negotiation  name  -  {round|talks}[ {location}]

    diplomacy  occurred  -  [{place}: ]officials met, visited or called[ {when}]
    diplomacy  ongoing  -  [{place}: ]officials meeting[ {when}]
    diplomacy  planned  -  [{place}: ]visit, call or meeting of officials due[ {when}]
    diplomacy  postponed  -  [{place}: ]visit or meeting of officials put off[ until {date}]
    diplomacy  cancelled  -  [{place}: ]visit or meeting of officials called off
    diplomacy  denied  -  [{place}: ]visit or meeting of officials[ {when}] denied[ by {speaker}]
    diplomacy  name  -  visit or meeting of officials[ {location}]

    legislation  occurred  -  [{place}: ]parliament voted on or called for an end of the foreign presence[ {when}]
    legislation  ongoing  -  [{place}: ]parliament debating the foreign presence[ {when}]
    legislation  planned  -  [{place}: ]parliament to take up the foreign presence[ {when}]
    legislation  postponed  -  [{place}: ]parliament put off the foreign presence[ until {date}]
    legislation  cancelled  -  [{place}: ]parliament dropped the foreign presence from its business
    legislation  denied  -  [{place}: ]parliament's move on the foreign presence[ {when}] denied[ by {speaker}]
    legislation  name  -  parliament's move on the foreign presence[ {location}]

    arrest  denied  -  arrests over an attack[ {location}][ {when}] denied[ by {speaker}]
    arrest  planned  -  arrests over an attack[ {location}] due[ {when}]
    arrest  postponed  -  arrests over an attack[ {location}] put off
    arrest  cancelled  -  arrests over an attack[ {location}] called off
    arrest  ongoing  -  arrests over an attack[ {location}] under way[ {when}]
    arrest  *  -  {people|suspects} arrested over an attack[ {location}][, {when}]
    arrest  name  -  arrests over an attack[ {location}]

    threat  denied  -  threat[ by {actor}][ against {place}][ {when}] denied[ by {speaker}]
    threat  cancelled  -  threat[ by {actor}][ against {place}] withdrawn[ {when}]
    threat  postponed  -  threat[ by {actor}][ against {place}] put off
    threat  ongoing  -  threat of attack[ by {actor}][ against {place}] stands[ {when}]
    threat  *  -  threat of attack[ by {actor}][ against {place}][ {when}]
    threat  name  -  threat[ by {actor}][ against {place}]

    truce  occurred  -  attacks halted[ by {actor}][ {location}][ {when}]
    truce  ongoing  -  halt to attacks[ by {actor}][ {location}] holding[ {when}]
    truce  planned  -  halt to attacks[ by {actor}][ {location}] offered[ {when}]
    truce  postponed  -  halt to attacks[ by {actor}][ {location}] put off[ until {date}]
    truce  cancelled  -  halt to attacks[ by {actor}][ {location}] ended[ {when}]
    truce  denied  -  halt to attacks[ by {actor}][ {location}][ {when}] denied[ by {speaker}]
    truce  name  -  halt to attacks[ by {actor}][ {location}]

    attribution  *  many  [, say {speaker}]
    attribution  *  -  [, says {speaker}]

    occasion  on-time  -  , on time[ (was due {previously})]
    occasion  late  -  , {shift} late[ (was due {previously})]
    occasion  early  -  , {shift} early[ (was due {previously})]
    occasion  undated  -  [ (was due {previously})]

    change  earlier  disputed  {event} disputed: {date|another date}[, {shift} earlier than {previous}]
    change  later  disputed  {event} disputed: {date|another date}[, {shift} later than {previous}]
    change  earlier  -  {event} now {date|earlier}[, {shift} earlier][ (was: {previous})]
    change  later  -  {event} now {date|later}[, {shift} later][ (was: {previous})]
    change  refined  dated-before  {event} now {date}[ (was: {previous})]
    change  refined  -  {event} now {date}, its first date
    change  postponed  dated  {event} put off until {date}[ (was: {previous})]
    change  postponed  -  {event} put off, no new date[ (was: {previous})]
    change  cancelled  -  {event} called off[ (was due {previously})]
    change  denied  -  {event} denied[ by {speaker}]; it stands, disputed[ (was: {previous})]
    """)
}
